import { COUNTED_NOUNS, NAMES_BEFORE_NUMBERS } from '../../lexicon/en/year-context.ts';
import { isCountedOrNumbered } from './is-counted.ts';
import type { Match, Parser, Said } from '../meaning.ts';
import { oneOf, wholeWords } from '../patterns.ts';
import { yearValue } from '../timex-value.ts';
import { YEAR, fullYear, yearOf } from './month-words.ts';

export const yearSaid = (year: number | null): Said | null =>
  year === null
    ? null
    : { meaning: { kind: 'fixed', type: 'DATE', value: yearValue(year), granularity: 'year' } };

const MARK_OF_A_NUMBER = /[$£€#¥]\s?$|\d[.,:/]$|\bno\. ?$/iu;
const COUNTED = new RegExp(
  `^(?:[ -]${oneOf(COUNTED_NOUNS)}\\b|[%:/]|[.,]\\d|-\\d{3}(?!\\d)|-\\d{5}| years?\\b)`,
  'iu',
);
const NAMED = new RegExp(`\\b${oneOf(NAMES_BEFORE_NUMBERS)} $`, 'iu');

/** Before this a bare number is more often a count than a year. */
const FIRST_BARE_YEAR = 1400;

/** 1998 · the year 2000 · nineteen ninety-six · mid-2012 · post-1959 */
export const year: Parser = {
  name: 'year',
  cues: ['year'],
  pattern: wholeWords(`(?:the year )?(?<year>${YEAR})(?!\\d)`),
  read: (match) => (isYear(match) ? yearSaid(yearOf(match.groups['year'])) : null),
};

function isYear(match: Match): boolean {
  const { groups, before, after, words } = match;
  if (/^the/iu.test(words)) return true;
  if (isCountedOrNumbered(match)) return false;
  if (/["“]$/u.test(before) && /^["”,.]/u.test(after)) return false;
  if (MARK_OF_A_NUMBER.test(before) || COUNTED.test(after) || NAMED.test(before)) return false;
  const found = yearOf(groups['year']);
  return found !== null && found >= FIRST_BARE_YEAR;
}

/** fiscal 1989 · the fiscal year 2012 · FY2012 · FY '13 */
export const fiscalYear: Parser = {
  name: 'fiscal-year',
  cues: ['fiscal'],
  pattern: wholeWords(`(?:the )?(?:fiscal(?: year)? |FY ?)'?(?<year>\\d{4}|\\d\\d)(?!\\d)`),
  read: ({ groups }) => yearSaid(fullYear(Number(groups['year']))),
};

/** The second year in "1939-45", "1999/2000", "2012-2013". */
export const yearRangeEnd: Parser = {
  name: 'year-range-end',
  cues: ['year'],
  pattern: /(?<=(?<![\w'/$])(?<century>1[5-9]|20)(?<start>\d\d) ?[-–/] ?)(?<year>\d\d)(?![\w/-])/giu,
  read: ({ groups }) => {
    const [start, end] = [Number(groups['start']), Number(groups['year'])];
    return start < end ? yearSaid(Number(groups['century']) * 100 + end) : null;
  },
};
