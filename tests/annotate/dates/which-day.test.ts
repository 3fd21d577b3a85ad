import { describe } from 'vitest';
import { cases } from './cases.ts';

describe('which of the two that a month or a weekday may be', () => {
  cases([
    ['They planned a march on Saturday and were going to sing.', 'Saturday = 2020-01-11'],
    ['The leaders meet Monday in Rome.', 'Monday = 2020-01-13'],
    ['The vote is on Sunday.', 'Sunday = 2020-01-12'],
    ['He is accused of killing her on Sunday.', 'Sunday = 2020-01-05'],
    ['His Saturday speech was long.', 'Saturday = 2020-01-04'],
    ['A chairman was named, effective March 1.', 'March 1 = 2020-03-01'],
    ['They decided on a summit in February.', 'February = 2020-02'],
    ['In February, he was jailed.', 'February = 2019-02'],
    ['He was jailed in February.', 'February = 2019-02'],
    ['They are planning for the summit in May.', 'May = 2020-05'],
  ]);
});

describe('which year a feast is of', () => {
  cases(
    [
      ['Shops were full before Christmas.', 'Christmas = 2019-12-25'],
      ['He was jailed last Christmas.', 'last Christmas = 2018-12-25'],
      ['He was jailed on Thanksgiving.', 'Thanksgiving = 2019-11-28'],
      ['He was jailed at Easter.', 'Easter = 2019-04-21'],
      ['Nobody works in Christmas week.', 'Christmas week = 2019-W52'],
      ['It snowed in the week of Thanksgiving.', 'the week of Thanksgiving = 2019-W48'],
      ['They will meet at Easter.', 'Easter = 2020-04-12'],
    ],
    '2019-12-12',
  );
});

describe('one day said twice', () => {
  cases([
    ['He leads Friday prayers on Jan. 17.', 'Friday = 2020-01-17', 'Jan. 17 = 2020-01-17'],
    ['She will miss the Friday meeting on Jan. 24.', 'Friday = 2020-01-24', 'Jan. 24 = 2020-01-24'],
    ['It fell on Jan. 17, a Friday.', 'Jan. 17 = 2020-01-17', 'Friday = 2020-01-17'],
    [
      'By 22:00 local time (2100 UTC) on Tuesday it was out.',
      '22:00 local time = 2020-01-07T22:00',
      '2100 UTC = 2020-01-07T21:00',
      'Tuesday = 2020-01-07',
    ],
    ['It rained on Sunday night (Jan. 12).', 'Sunday night = 2020-01-12', 'Jan. 12 = 2020-01-12'],
    ['He won on Tuesday, November 6.', 'Tuesday, November 6 = 2018-11-06'],
    ['He won on Tuesday, November 7.', 'Tuesday, November 7 = 2019-11-07'],
    ['He met them Friday and left on Jan. 6.', 'Friday = 2020-01-03', 'Jan. 6 = 2020-01-06'],
  ]);
});

describe('a day so far from another', () => {
  cases([
    ['He came the day after Christmas.', 'the day after Christmas = 2019-12-26'],
    ['It was the day before last Tuesday’s vote.', 'the day before last Tuesday = 2020-01-06'],
    ['He left two days before Christmas.', 'two days before Christmas = 2019-12-23'],
    ['He speaks a week from Tuesday.', 'a week from Tuesday = 2020-01-21'],
    ['He spoke a week ago Tuesday.', 'a week ago Tuesday = 2019-12-31'],
    ['It snowed in the two days before Christmas.', 'the two days = P2D', 'Christmas = 2019-12-25'],
    ['It stopped for a week before Christmas.', 'a week = P1W', 'Christmas = 2019-12-25'],
    ['It fell eight trading days after Dec. 2.', 'eight trading days = P8D', 'Dec. 2 = 2019-12-02'],
    ['That was half a century ago.', 'half a century ago = 1970'],
  ]);
});
