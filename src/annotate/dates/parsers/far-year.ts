import { BEFORE_FAR_YEARS } from '../../lexicon/en/year-context.ts';
import type { Parser } from '../meaning.ts';
import { oneOf, wholeWords } from '../patterns.ts';
import { yearValue } from '../timex-value.ts';
import { yearSaid } from './year.ts';

const yearBefore = (words: readonly string[]): string => `(?<=\\b${oneOf(words)} )`;

/** by 2100 · in 2150 · the year 3000 · the year 900: years far from ours, where the words before them make years of them */
export const farYear: Parser = {
  name: 'far-year',
  cues: ['year', 'far-year'],
  pattern: wholeWords(`the year (?<named>\\d{3,4})|${yearBefore(BEFORE_FAR_YEARS)}(?<far>2[1-4]\\d\\d)`),
  read: ({ groups, after }) =>
    /^[,.]?\d|^ \p{Ll}{3,}s\b|^[-%:/]/u.test(after)
      ? null
      : yearSaid(Number(groups['named'] ?? groups['far'])),
};

/** A.D. 793 · AD 79 · 79 A.D. · 44 B.C. */
export const yearOfEra: Parser = {
  name: 'year-of-era',
  cues: ['era'],
  pattern: wholeWords(
    `(?:A\\.D\\.|AD) ?(?<after>\\d{1,4})|(?<number>\\d{1,4}) ?(?:A\\.D\\.|AD|C\\.E\\.|CE|(?<back>B\\.C\\.E?\\.?|BCE?))`,
  ),
  read: ({ groups, words }) => {
    if (!/\p{Lu}/u.test(words)) return null;
    const number = Number(groups['after'] ?? groups['number']);
    if (groups['back'] === undefined) return yearSaid(number);
    const value = `BC${yearValue(number)}`;
    return { meaning: { kind: 'fixed', type: 'DATE', value, granularity: 'year' } };
  },
};
