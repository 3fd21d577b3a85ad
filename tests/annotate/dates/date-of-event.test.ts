import { describe, expect, it } from 'vitest';
import { dateOfEvent } from '../../../src/annotate/dates/date-of-event.ts';
import { datesIn } from './dates-in.ts';

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

describe('an endless sentence', () => {
  it('is asked in no time', () => {
    const text = `He left, when in 2010 he was, ${'and after 1998 she came, '.repeat(4000)}and they met.`;
    const start = performance.now();
    const event = { start: 3, end: 7 };
    const dates = datesIn(text.slice(0, 2000)).flatMap((date) => Array.from({ length: 100 }, () => date));
    dateOfEvent({ text, sentence: { start: 0, end: text.length }, dates, event });
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
