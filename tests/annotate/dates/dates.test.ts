import { describe, expect, it } from 'vitest';
import { NO_ANNOTATIONS } from '../../../src/story/annotation.ts';
import { dates } from '../../../src/annotate/dates/index.ts';
import { readLanguage } from '../../../src/annotate/language/read-language.ts';
import { storyOf } from '../../support/story.ts';
import { cases } from './cases.ts';
import { datesIn, saidIn } from './dates-in.ts';

describe('dates that are said in full', () => {
  cases([
    ['He was born on May 26, 1980.', 'May 26, 1980 = 1980-05-26'],
    ['It opened on 5 January 2020.', '5 January 2020 = 2020-01-05'],
    ['It is dated 2019-12-31 and 03-23-89.', '2019-12-31 = 2019-12-31', '03-23-89 = 1989-03-23'],
    ['She left on 23/3/1989.', '23/3/1989 = 1989-03-23'],
    ['They met on Friday, July 21, 2017.', 'Friday, July 21, 2017 = 2017-07-21'],
    ['It rose in November 1995.', 'November 1995 = 1995-11'],
    ['That was nineteen ninety-six.', 'nineteen ninety-six = 1996'],
    ['He sought a visa in 2016.', '2016 = 2016'],
    ['They recalled the 2012 deaths.', '2012 = 2012'],
    ['Nobody wants another Tehran 1979.', '1979 = 1979'],
    ['Trade grew in the 1980s and the nineties.', 'the 1980s = 198', 'the nineties = 199'],
    ['A 20th century idea.', '20th century = 19'],
    ['Sales rose in fiscal 1989.', 'fiscal 1989 = 1989'],
    ['It rose in the third quarter of 2018.', 'the third quarter of 2018 = 2018-Q3'],
    ['It fell in the first half of 2015.', 'the first half of 2015 = 2015-H1'],
    ['It was the summer of 1998.', 'the summer of 1998 = 1998-SU'],
    ['Easter 2008 was early.', 'Easter 2008 = 2008-03-23'],
  ]);
});

describe('ranges give both their ends', () => {
  cases([
    ['Rebels struck on Dec. 27-29.', 'Dec. 27 = 2019-12-27', '29 = 2019-12-29'],
    ['They met on April 24 and 25, 1999.', 'April 24 = 1999-04-24', '25, 1999 = 1999-04-25'],
    ['It ran from October to December 1974.', 'October = 1974-10', 'December 1974 = 1974-12'],
    ['It froze between December and January 1963.', 'December = 1962-12', 'January 1963 = 1963-01'],
    ['It is open 28 May to 3 June 2017.', '28 May = 2017-05-28', '3 June 2017 = 2017-06-03'],
    ['Come on July 4, 11 and 18, 2021.', 'July 4 = 2021-07-04', '11 = 2021-07-11', '18, 2021 = 2021-07-18'],
    ['It polled on 16-18 December 2004.', '16 = 2004-12-16', '18 December 2004 = 2004-12-18'],
    ['The war of 1939-45 ended.', '1939 = 1939', '45 = 1945'],
    ['It ran from 2010 to 2015.', '2010 = 2010', '2015 = 2015'],
  ]);
});

describe('the tense says which year, month or week is meant', () => {
  cases([
    ['The secretary told CNN on January 5.', 'January 5 = 2020-01-05'],
    ['On December 29, planes killed 25 people.', 'December 29 = 2019-12-29'],
    ['In April, he was behind the move.', 'April = 2019-04'],
    ['In June, he failed to win support.', 'June = 2019-06'],
    ['They will vote in June.', 'June = 2020-06'],
    ['Protesters stormed it on New Year’s Eve.', 'New Year’s Eve = 2019-12-31'],
    ['On Wednesday, some emerged unconvinced.', 'Wednesday = 2020-01-08'],
    ['They will meet on Wednesday.', 'Wednesday = 2020-01-15'],
    ['They met last Thursday.', 'last Thursday = 2020-01-02'],
    ['The offer runs until Tuesday.', 'Tuesday = 2020-01-14'],
    ['It closed last fall.', 'last fall = 2019-FA'],
  ]);
});

describe('from the day of publication', () => {
  cases([
    ['He spoke yesterday and speaks again tomorrow.', 'yesterday = 2020-01-08', 'tomorrow = 2020-01-10'],
    [
      'It fell last week, last month and last year.',
      'last week = 2020-W01',
      'last month = 2019-12',
      'last year = 2019',
    ],
    [
      'Two years ago, a decade ago and 10 days ago.',
      'Two years ago = 2018',
      'a decade ago = 2010',
      '10 days ago = 2019-12-30',
    ],
    ['It happened three weeks ago.', 'three weeks ago = 2019-W51'],
    ['It was the week’s busiest day.', 'the week = 2020-W02'],
    ['It happened over the weekend.', 'the weekend = 2020-W01-WE'],
    ['It is now quiet, but was not recently.', 'now = PRESENT_REF', 'recently = PAST_REF'],
  ]);
});

describe('from the date last told', () => {
  cases([
    [
      'He came on March 3, 2018. The same day he left.',
      'March 3, 2018 = 2018-03-03',
      'The same day = 2018-03-03',
    ],
    [
      'He came on March 3, 2018. A week later he died.',
      'March 3, 2018 = 2018-03-03',
      'A week later = 2018-03-10',
    ],
    [
      'He came on March 3, 2018. The next day he left.',
      'March 3, 2018 = 2018-03-03',
      'The next day = 2018-03-04',
    ],
    ['He came in 1995, and the following year he left.', '1995 = 1995', 'the following year = 1996'],
    [
      'They stormed it on New Year’s Eve. That night, guards fired.',
      'New Year’s Eve = 2019-12-31',
      'That night = 2019-12-31TNI',
    ],
    [
      'He came on May 3, 2018; he had left in 1990. That day it rained.',
      'May 3, 2018 = 2018-05-03',
      '1990 = 1990',
      'That day = 2018-05-03',
    ],
  ]);
});

describe('beside a full date of the same sentence', () => {
  cases([
    ['He left in May 1998 and returned in June.', 'May 1998 = 1998-05', 'June = 1998-06'],
    ['It ran from November 2008 to March.', 'November 2008 = 2008-11', 'March = 2009-03'],
    ['In December 2012 it rose from November.', 'December 2012 = 2012-12', 'November = 2012-11'],
    ['He left on May 3, 1998. He spoke in June.', 'May 3, 1998 = 1998-05-03', 'June = 2019-06'],
  ]);
});

describe('dates as they are spoken', () => {
  cases([
    ['It was January fifteenth, nineteen oh five.', 'January fifteenth, nineteen oh five = 1905-01-15'],
    ['They ruled in the nineteen seventies.', 'the nineteen seventies = 197'],
    ['He came at 9 o’clock last night.', '9 o’clock last night = 2020-01-08T21:00'],
    ['They met at half past noon.', 'half past noon = 2020-01-09T12:30'],
    ['It is on Tuesday the 18th.', 'Tuesday the 18th = 2020-02-18'],
    ['They met at 2 in the afternoon.', '2 in the afternoon = 2020-01-09T14:00'],
    ['They held a day-long strike.', 'day-long = P1D'],
    ['They broke an eight-month-old truce.', 'eight-month-old = P8M'],
  ]);
});

describe('in a report on a quarter, a year earlier is that quarter', () => {
  cases(
    [
      [
        'Net rose in the third quarter from $2 million a year earlier.',
        'the third quarter = 1989-Q3',
        'a year earlier = 1988-Q3',
      ],
      ['Net was down from the year-ago quarter.', 'the year-ago quarter = 1988-Q3'],
      ['Net fell in last year’s fourth quarter.', 'last year’s fourth quarter = 1988-Q4'],
      [
        'In the quarter ended July 31, it lost what it had gained a year earlier.',
        'the quarter = 1989-Q2',
        'July 31 = 1989-07-31',
        'a year earlier = 1988-Q2',
      ],
      ['It grew in the latter half of this year.', 'the latter half of this year = 1989-H2'],
      ['It expects to report a third-quarter loss.', 'third-quarter = 1989-Q3'],
      [
        'For the third quarter it lost money. For the nine months it lost what it had lost a year earlier.',
        'the third quarter = 1989-Q3',
        'the nine months = P9M',
        'a year earlier = 1988',
      ],
    ],
    '1989-10-27',
  );
  it('and elsewhere the year before', () => {
    expect(saidIn('Prices rose 3% from a year earlier.', '2013-03-01')).toEqual(['a year earlier = 2012']);
  });
});

describe('times, durations and sets', () => {
  cases([
    ['It closes at 5 p.m. EST on Friday.', '5 p.m. EST on Friday = 2020-01-10T17:00'],
    ['He spoke Wednesday morning.', 'Wednesday morning = 2020-01-08'],
    ['He spoke at 9 o’clock Tuesday evening.', '9 o’clock Tuesday evening = 2020-01-07T21:00'],
    ['They met last night.', 'last night = 2020-01-08TNI'],
    ['They were held for 444 days.', '444 days = P444D'],
    ['It has been a goal for a decade.', 'a decade = P10Y'],
    ['A five-year plan took two and a half years.', 'five-year = P5Y', 'two and a half years = P2Y6M'],
    [
      'It lasted several years, half an hour and 5 1/2 hours.',
      'several years = PXY',
      'half an hour = PT30M',
      '5 1/2 hours = PT5H30M',
    ],
    ['He waited for a while, while she slept.', 'a while = PXX'],
    ['They meet every Monday and on Sundays.', 'every Monday = XXXX-WXX-1', 'Sundays = XXXX-WXX-7'],
    ['They march each July, and it is read daily.', 'each July = XXXX-07', 'daily = P1D'],
  ]);
});

describe('what is no date', () => {
  it.each([
    ['A 27-year-old man, 52 years old, aged 30 years.'],
    ['The march on the capital may be long.'],
    ['He flew on Flight 1956 with 2000 people.'],
    ['It cost $1998, or No. 1984.'],
    ['She reads the Sunday Times and USA Today.'],
    ['About three-quarters of them agreed.'],
    ['Scores fall in spring water.'],
    ['His film “2001” and the Terrorism Act 2000.'],
  ])('%s', (text) => {
    expect(saidIn(text)).toEqual([]);
  });
});

describe('without a day of publication', () => {
  cases(
    [
      ['He left on Wednesday.', 'Wednesday = XXXX-WXX-3'],
      ['He left in April, on January 5.', 'April = XXXX-04', 'January 5 = XXXX-01-05'],
      ['He left last year, yesterday or in 2016.', 'last year = XXXX', 'yesterday = PAST_REF', '2016 = 2016'],
      ['He left yesterday evening.', 'yesterday evening = PAST_REF'],
      ['He died on Tuesday. The same day it rained.', 'Tuesday = XXXX-WXX-2', 'The same day = XXXX-WXX-2'],
      ['He came in 1995 and left the next year.', '1995 = 1995', 'the next year = XXXX'],
    ],
    null,
  );

  it('the full date of a dateline stands for it', () => {
    expect(saidIn('(CNN) -- May 11, 2009\n\nIt rained on Sunday.', null)).toContain('Sunday = 2009-05-10');
  });
});

describe('each date keeps', () => {
  it('whether it was said or inferred, and how fine it is', () => {
    expect(datesIn('He left in 2016, on May 3 and last week.')).toMatchObject([
      { said: true, granularity: 'year', type: 'DATE' },
      { said: false, granularity: 'day' },
      { said: false, granularity: 'week' },
    ]);
  });

  it('the part of a day that is named, beside the day; a night that is counted from today in its value', () => {
    expect(datesIn('He left Friday night, yesterday morning and last night.')).toMatchObject([
      { type: 'DATE', value: '2020-01-03', granularity: 'day', partOfDay: 'NI' },
      { type: 'DATE', value: '2020-01-08', granularity: 'day', partOfDay: 'MO' },
      { type: 'TIME', value: '2020-01-08TNI', granularity: 'time' },
    ]);
  });
});

/** The dates of a text in which `canonical` is a person, mentioned where `mention` first stands. */
const besides = (text: string, canonical: string, mention = canonical): readonly string[] => {
  const start = text.indexOf(mention);
  const mentions = [{ start, end: start + mention.length }];
  const people = [{ canonical, title: null, gender: null, mentions, references: [] }];
  const found = dates.annotate(readLanguage(storyOf(text, { published: '2020-01-09' })), {
    ...NO_ANNOTATIONS,
    people,
  });
  return (found.dates ?? []).map(({ span }) => text.slice(span.start, span.end));
};

describe('beside the people of the story', () => {
  it('a part of a name is no date', () => {
    expect(besides('It was drawn by Johnnie Christmas.', 'Johnnie Christmas')).toEqual([]);
    expect(besides('They met in April and May.', 'April Ross', 'April')).toEqual(['May']);
  });

  it('and a name inside a date takes nothing from it', () => {
    expect(besides('They met on New Year’s Eve.', 'Eve')).toEqual(['New Year’s Eve']);
  });
});
