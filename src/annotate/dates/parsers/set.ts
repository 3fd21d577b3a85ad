import { RATED_NOUNS } from '../../lexicon/en/date-context.ts';
import { EVERY, FREQUENCIES, UNITS } from '../../lexicon/en/time-words.ts';
import { durationValue } from '../durations.ts';
import type { Parser, Said } from '../meaning.ts';
import { COUNT, countOf } from '../numbers.ts';
import { oneOf, wholeWords } from '../patterns.ts';

const UNIT = oneOf(UNITS.keys());
const set = (value: string): Said => ({
  meaning: { kind: 'fixed', type: 'SET', value, granularity: 'none' },
});

/** daily · annually · weekly */
export const frequency: Parser = {
  name: 'frequency',
  cues: ['frequency'],
  pattern: wholeWords(oneOf(FREQUENCIES.keys())),
  read: ({ words, before }) => {
    const value = FREQUENCIES.get(words.toLowerCase());
    const isName = /^\p{Lu}/u.test(words) && /\p{L} $/u.test(before);
    return value === undefined || isName ? null : set(value);
  },
};

/** every day · each year · every other week · every three months */
export const every: Parser = {
  name: 'every',
  cues: ['every'],
  pattern: wholeWords(`${oneOf(EVERY)} (?:(?<other>other) |(?<count>${COUNT}) )?(?<unit>${UNIT})`),
  read: ({ groups }) => {
    const unit = UNITS.get((groups['unit'] ?? '').toLowerCase());
    const count = groups['other'] === undefined ? countOf(groups['count'] ?? 'one') : 2;
    return unit === undefined || count === null ? null : set(durationValue(count, unit));
  },
};

/** $40 a month · twice a year · 20 times a day · per week */
export const rate: Parser = {
  name: 'rate',
  cues: ['unit'],
  pattern: wholeWords(
    `(?<=(?:\\d|${oneOf(RATED_NOUNS)}) )(?:an?|per) (?<unit>second|minute|hour|day|week|month|year|decade)`,
  ),
  read: ({ groups, after }) => {
    const unit = UNITS.get((groups['unit'] ?? '').toLowerCase());
    if (unit === undefined || /^ (?:ago|earlier|later|before)\b/iu.test(after)) return null;
    return set(durationValue(1, unit));
  },
};
