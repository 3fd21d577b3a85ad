import {
  ARTICLES,
  COUPLES,
  MULTIPLIERS,
  NUMBER_WORDS,
  ORDINAL_WORDS,
  VAGUE_COUNTS,
} from '../lexicon/en/number-words.ts';
import { oneOf } from './patterns.ts';

/** How many; X where the words leave it open ("several"). */
export type Count = number | 'X';

const TENS = oneOf([...NUMBER_WORDS].filter(([, value]) => value >= 20).map(([word]) => word));
const ONES = oneOf([...NUMBER_WORDS].filter(([, value]) => value < 20).map(([word]) => word));
const MULTIPLIER = oneOf(MULTIPLIERS.keys());
const BELOW_HUNDRED = `(?:${TENS}(?:[- ]${ONES})?|${ONES})`;

/** "25", "1,500", "2 1/2", "5.5". */
const DIGITS = String.raw`\d{1,3}(?:,\d{3}|\d)?(?:\.\d{1,2})?(?: \d\/\d)?(?: (?:million|billion))?`;

/** "twenty-four", "a hundred and ten", "two and a half". */
const SPELLED = `(?:(?:${BELOW_HUNDRED}|an?)[- ]${MULTIPLIER}(?:(?: and)? ${BELOW_HUNDRED})?|${BELOW_HUNDRED})`;

const HALF = '(?: and (?:a|one) half| and (?:a|one)-half)?';

/** A counted number, without articles; safe beside a hyphen ("five-year"). */
export const NUMBER = `(?:(?:${DIGITS}|${SPELLED})${HALF})`;

/** Anything that counts: "a", "a couple of", "several", "some 200". */
export const COUNT = `(?:${oneOf([...COUPLES, ...VAGUE_COUNTS])}|${NUMBER}|${oneOf(ARTICLES)})`;

/** "third", "twenty-first". */
export const SPELLED_ORDINAL = `(?:${TENS}[- ])?${oneOf(ORDINAL_WORDS.keys())}`;

/** "21st", "third". */
export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${SPELLED_ORDINAL})`;

/** Null for words that count nothing. */
export function countOf(words: string): Count | null {
  const lower = words.toLowerCase().trim();
  if (VAGUE_COUNTS.has(lower)) return 'X';
  if (COUPLES.has(lower)) return 2;
  if (ARTICLES.has(lower)) return 1;
  const half = / and (?:a|one)[ -]half$/u;
  if (half.test(lower)) return plusHalf(countOf(lower.replace(half, '')));
  return /^\d/u.test(lower) ? digitsOf(lower) : spelledOf(lower);
}

const plusHalf = (count: Count | null): Count | null => (typeof count === 'number' ? count + 0.5 : count);

const GREAT: ReadonlyMap<string, number> = new Map([
  ['million', 1e6],
  ['billion', 1e9],
]);

function digitsOf(words: string): number {
  const [whole = '', fraction] = words.split(' ');
  const times = GREAT.get(fraction ?? '');
  if (times !== undefined) return Number(whole.replaceAll(',', '')) * times;
  const [over, under] = (fraction ?? '0/1').split('/').map(Number);
  return Number(whole.replaceAll(',', '')) + (under === undefined || under === 0 ? 0 : (over ?? 0) / under);
}

function spelledOf(words: string): number | null {
  let total = 0;
  let current = 0;
  for (const word of words.split(/[ -]/u)) {
    const times = MULTIPLIERS.get(word);
    if (times === undefined) current += NUMBER_WORDS.get(word) ?? 0;
    else current = Math.max(current, 1) * times;
    if (times === 1000) [total, current] = [total + current, 0];
  }
  return total + current > 0 ? total + current : null;
}

/** Null for words that are no ordinal. */
export function ordinalOf(words: string): number | null {
  const lower = words.toLowerCase();
  if (/^\d/u.test(lower)) return Number.parseInt(lower, 10);
  const [first = '', second] = lower.split(/[- ]/u);
  if (second === undefined) return ORDINAL_WORDS.get(first) ?? null;
  const [tens, ones] = [NUMBER_WORDS.get(first), ORDINAL_WORDS.get(second)];
  return tens === undefined || ones === undefined ? null : tens + ones;
}
