import { describe, expect, it } from 'vitest';
import { dateOfEvent } from '../../../src/annotate/dates/event/date-of-event.ts';
import { datesIn } from './dates-in.ts';
import { expectLinear } from '../../support/expect-linear.ts';

/** The value of the date that governs the first `word` of a sentence. */
function dateOf(word: string, text: string): string | null {
  const start = text.indexOf(word);
  const event = { start, end: start + word.length };
  const sentence = { start: 0, end: text.length };
  return dateOfEvent({ text, sentence, dates: datesIn(text), event })?.value ?? null;
}

const EMBASSY =
  'Officials feared that it could repeat the 2012 deaths at a mission in Libya, or the 1979 standoff, when students stormed an embassy for 444 days.';

describe('the date of an event', () => {
  it.each([
    [
      'killed',
      'On December 29, planes killed 25 people in strikes on a militia that reports to leaders.',
      '2019-12-29',
    ],
    ['told', '“We took him off the field,” the secretary told a channel on January 5.', '2020-01-05'],
    ['sought', 'He even sought a visa in 2016 when he was a congressman.', '2016'],
    ['led', 'He had led the force since 1998.', '1998'],
    ['resigned', 'She was elected in 2004 and resigned in 2010.', '2010'],
    ['elected', 'She was elected in 2004 and resigned in 2010.', '2004'],
    ['resigned', 'Mills, who was born in 1953, resigned on Friday.', '2020-01-03'],
    ['born', 'Mills, who was born in 1953, resigned on Friday.', '1953'],
    ['was', 'In June, after rebels shot down a drone, he was disappointed.', '2019-06'],
    ['shot', 'In June, after rebels shot down a drone, he was disappointed.', '2019-06'],
    ['deaths', EMBASSY, '2012'],
    ['standoff', EMBASSY, '1979'],
    ['stormed', EMBASSY, '1979'],
    ['moved', 'They moved for two years in 1990.', '1990'],
  ])('of "%s" in "%s" is %s', (word, text, value) => {
    expect(dateOf(word, text)).toBe(value);
  });

  it.each([
    ['feared', EMBASSY],
    ['resigned', 'Mills, who was born in 1953, resigned.'],
    ['took', '“We took him off the field,” the secretary said on January 5.'],
    ['left', 'He left the house.'],
  ])('of "%s" is not said in "%s"', (word, text) => {
    expect(dateOf(word, text)).toBeNull();
  });
});

/** A sentence, and what is asked about in it with the value of its date; null where the sentence does not say it. */
type Asked = readonly [text: string, dates: Readonly<Record<string, string | null>>];

const asked = (sentences: readonly Asked[]): void => {
  it.each(
    sentences.flatMap(([text, dates]) =>
      Object.entries(dates).map(([word, value]) => ({ text, word, value })),
    ),
  )('"$word" in "$text"', ({ text, word, value }) => {
    expect(dateOf(word, text)).toBe(value);
  });
};

describe('of several dates in one sentence, each has its own event', () => {
  asked([
    [
      'The minister said on Tuesday that the raid on Sunday killed nine people.',
      { raid: '2020-01-05', said: '2020-01-07', killed: '2020-01-05' },
    ],
    ['Police said on Tuesday that two men had been killed.', { killed: null }],
    ['Police said Tuesday two men were killed on Saturday.', { killed: '2020-01-04', said: '2020-01-07' }],
    [
      'The suspect was arrested on Saturday, police said on Monday.',
      { arrested: '2020-01-04', said: '2020-01-06' },
    ],
    ['On Monday, the mayor said that she would resign in June.', { resign: '2020-06', said: '2020-01-06' }],
    [
      'The bank announced on Friday that it had fired its chief in December.',
      { announced: '2020-01-03', fired: '2019-12' },
    ],
    ['The strike on Friday drew protests on Sunday.', { strike: '2020-01-03', protests: '2020-01-05' }],
    [
      'Lawmakers met on Wednesday to discuss Friday’s strike.',
      { strike: '2020-01-03', met: '2020-01-08', discuss: '2020-01-08' },
    ],
    ['He lost the 2016 election and retired in 2018.', { election: '2016', lost: null, retired: '2018' }],
    [
      'A month after the December attack, the base reopened on Monday.',
      { attack: '2019-12', reopened: '2020-01-06' },
    ],
    [
      'The report on the 1998 crash was published in May 2001.',
      { crash: '1998', published: '2001-05', report: '2001-05' },
    ],
    [
      'Thousands came on Tuesday to the funeral of a general who was killed on Friday.',
      { funeral: '2020-01-07', killed: '2020-01-03', came: '2020-01-07' },
    ],
    [
      'The bridge, which opened in 1932, was closed on Saturday for repairs.',
      { opened: '1932', closed: '2020-01-04' },
    ],
    ['The ferry that sank on Sunday was built in 1971.', { sank: '2020-01-05', built: '1971' }],
    ['She lives in the house that he bought in 2004.', { bought: '2004', lives: null }],
    ['Ines Roth, who won the prize in 2011, wrote her first novel in 1999.', { wrote: '1999', won: '2011' }],
    ['He fled in 2014 after rebels took the town in 2013.', { fled: '2014', took: '2013' }],
    ['After rebels took the town in 2013, he fled.', { fled: null }],
    ['They married in 2001, before she left for Spain in 2003.', { married: '2001', left: '2003' }],
    ['When he joined the party in 1990, it had ten members.', { joined: '1990', had: '1990' }],
    ['Since it was founded in 1985, the club grew fast.', { grew: null, founded: '1985' }],
    [
      'The school was closed because a storm in November broke its roof.',
      { 'was closed': null, storm: '2019-11' },
    ],
    ['He was elected by the council on March 3, 2018.', { elected: '2018-03-03' }],
    [
      'Four soldiers were killed and nine were wounded on Saturday.',
      { killed: '2020-01-04', wounded: '2020-01-04' },
    ],
    ['The general, captured in 2003, was hanged in 2006.', { hanged: '2006', captured: '2003' }],
    ['He left Rome on Monday and reached Paris on Tuesday.', { left: '2020-01-06', reached: '2020-01-07' }],
    ['In 2009 the firm bought a mill, and in 2012 it sold it.', { sold: '2012', bought: '2009' }],
    ['In 2009 the firm bought a mill, but it sold it in 2012.', { sold: '2012', bought: '2009' }],
    ['Born in 1950, he died in 1999.', { Born: '1950', died: '1999' }],
    ['She studied in Lyon from 1990 to 1994 and moved to Bern in 1995.', { moved: '1995', studied: '1990' }],
    ['On Friday, after a week of talks, the president ordered the strike.', { ordered: '2020-01-03' }],
    ['In the early hours of Friday, a rocket struck the airport.', { struck: '2020-01-03' }],
    [
      'Last week, the two leaders signed a truce that ended a war begun in 2015.',
      { signed: '2020-W01', begun: '2015' },
    ],
    ['“We will leave in March,” the general said on Tuesday.', { leave: '2020-03', said: '2020-01-07' }],
    ['“We will leave,” the general said on Tuesday.', { leave: null }],
    ['Sunday’s vote was the third since April.', { vote: '2020-01-05' }],
    ['A Tuesday meeting ended without a deal.', { meeting: '2020-01-07' }],
    ['Iran left the 2015 nuclear deal in May 2018.', { deal: '2015', left: '2018-05' }],
    ['He remembers the standoff of 1979.', { standoff: '1979' }],
    ['The attacks of September 11, 2001, killed thousands.', { attacks: '2001-09-11', killed: '2001-09-11' }],
    ['Analysts warned this week that the strike could bring a war in 2020.', { warned: '2020-W02' }],
    [
      'The trial is to begin on February 3, a judge ruled on Wednesday.',
      { trial: '2020-02-03', begin: '2020-02-03', ruled: '2020-01-08' },
    ],
    ['They held the diplomats for 444 days after they stormed the embassy in 1979.', { stormed: '1979' }],
    [
      'The senator, who left the briefing on Wednesday, told reporters that it was the worst in nine years.',
      { left: '2020-01-08' },
    ],
    ['A critic of the war since 2003, she opposed the plan in December.', { opposed: '2019-12' }],
    [
      'Trump, who withdrew from the deal in May 2018, spoke on Wednesday.',
      { withdrew: '2018-05', spoke: '2020-01-08' },
    ],
    [
      'Ten people have been detained since Sunday, the governor told reporters on Wednesday.',
      { detained: '2020-01-05', told: '2020-01-08' },
    ],
    [
      'The officer who shot the boy on Saturday has been suspended, the mayor said Monday.',
      { shot: '2020-01-04', suspended: null },
    ],
    [
      'Parliament voted on Sunday to expel the troops, who arrived in 2014.',
      { voted: '2020-01-05', arrived: '2014', expel: '2020-01-05' },
    ],
    [
      'Her father was assassinated in 1975; she became president in 1996.',
      { assassinated: '1975', became: '1996' },
    ],
    [
      'The pope visited the island in 1998, the first time since the revolution of 1959.',
      { visited: '1998', revolution: '1959' },
    ],
    [
      'An explosion on Tuesday night killed six, a day after the ceasefire began.',
      { explosion: '2020-01-07', killed: '2020-01-07' },
    ],
    [
      'The agency had warned in November that the dam, built in 1964, could fail.',
      { warned: '2019-11', built: '1964', fail: null },
    ],
    [
      'The company, founded in 1921 and sold in 1988, has 300 workers.',
      { founded: '1921', sold: '1988', has: null },
    ],
    [
      'Released in 2013, the book was banned in 2015 and has not been printed since.',
      { Released: '2013', banned: '2015' },
    ],
    [
      'By Monday, 40 miners had been rescued; the last were found on Wednesday.',
      { rescued: '2020-01-06', found: '2020-01-08' },
    ],
    [
      'The two sides are expected to sign the treaty on January 15, officials said on Monday.',
      { sign: '2020-01-15' },
    ],
    [
      'After a meeting on Monday, the ministers agreed to meet again in March.',
      { meeting: '2020-01-06', agreed: null, 'meet again': '2020-03' },
    ],
    ['He was fired in 2017, three years after he had been hired.', { fired: '2017' }],
    ['It was in 2005 that she resigned.', { resigned: '2005' }],
    [
      'Six people died when a train hit a bus on Thursday morning.',
      { died: '2020-01-09', hit: '2020-01-09' },
    ],
    [
      'While the widow wept on Saturday, the general promised revenge.',
      { wept: '2020-01-04', promised: '2020-01-04' },
    ],
    [
      'Nine children drowned last week and another is missing since Sunday.',
      { drowned: '2020-W01', missing: '2020-01-05' },
    ],
    [
      'The inquiry into the 2017 fire will report in October.',
      { inquiry: '2020-10', fire: '2017', report: '2020-10' },
    ],
    ['In his speech on Tuesday, he praised the raid.', { speech: '2020-01-07', praised: '2020-01-07' }],
    [
      'The court on Friday rejected the appeal filed in May.',
      { rejected: '2020-01-03', filed: '2019-05', appeal: '2019-05' },
    ],
    ['The base, attacked twice in December, was empty on Sunday.', { attacked: '2019-12' }],
    ['Officials confirmed that the missiles were launched early Wednesday.', { launched: '2020-01-08' }],
    [
      'Officials confirmed on Thursday that the missiles were launched early Wednesday.',
      { confirmed: '2020-01-09', launched: '2020-01-08' },
    ],
    ['The order came Friday, hours before the strike.', { came: '2020-01-03' }],
    ['He will be buried in Kerman, where he was born in 1957, on Tuesday.', { born: '1957' }],
    [
      'Judge Lee, appointed by the governor in 2010, ruled Monday that the law passed in 2018 is void.',
      { appointed: '2010', ruled: '2020-01-06', passed: '2018' },
    ],
  ]);
});

describe('an endless sentence', () => {
  it('is asked in no time', async () => {
    const event = { start: 3, end: 7 };
    const some = datesIn(`He left, when in 2010 he was, ${'and after 1998 she came, '.repeat(80)}`);
    await expectLinear(
      (size) => {
        const text = `He left, when in 2010 he was, ${'and after 1998 she came, '.repeat(size / 25)}and they met.`;
        const dates = some.flatMap((date) => Array.from({ length: size / 1000 }, () => date));
        return { text, sentence: { start: 0, end: text.length }, dates, event };
      },
      dateOfEvent,
      100_000,
    );
  });
});
