import { MONTHS, OTHER_WORDS, SHORT_MONTHS } from '../../lexicon/en/calendar-words.ts';
import { NUMBER_WORDS } from '../../lexicon/en/number-words.ts';
import { oneOf } from '../patterns.ts';
import { countOf } from '../numbers.ts';

/** A month's name, or its short form with or without the stop. */
export const MONTH = `(?:${oneOf(MONTHS.keys())}(?!\\p{L})(?:(?<=\\b(?:${oneOf(SHORT_MONTHS)}))\\.)?)`;

/** Null where it is another word written small: "may", "march". Others are months in careless writing as well. */
export function monthOf(words: string | undefined): number | null {
  const lower = (words ?? '').toLowerCase().replace('.', '');
  if (words === undefined || (OTHER_WORDS.has(lower) && !/^\p{Lu}/u.test(words))) return null;
  return MONTHS.get(lower) ?? null;
}

const ANY_NUMBER = oneOf(NUMBER_WORDS.keys());

/** "nineteen ninety-six", "two thousand and one": years as they are spoken. */
const SPOKEN_YEAR = `(?:(?:eighteen|nineteen|twenty) (?:oh )?${ANY_NUMBER}(?:-${ANY_NUMBER}| ${ANY_NUMBER})?|two thousand(?: (?:and )?${ANY_NUMBER})?)`;

/** "1998", "nineteen ninety-eight". */
export const YEAR = `(?:(?:1[1-9]|20)\\d\\d(?![\\d,]\\d)|${SPOKEN_YEAR})`;

/** The same after a month or its day, where two digits behind an apostrophe are a year as well: "May ’92". */
export const YEAR_OF_MONTH = `(?:${YEAR}|'\\d\\d(?!\\d))`;

/** Null for words that name no year of the last thousand. */
export function yearOf(words: string | undefined): number | null {
  if (words === undefined) return null;
  if (/^\d{4}$/u.test(words)) return Number(words);
  if (words.startsWith("'")) return fullYear(Number(words.slice(1)));
  const lower = words.toLowerCase();
  if (lower.startsWith('two thousand')) return numeric(countOf(lower));
  const [century = '', rest = ''] = split(lower);
  const isOh = rest.startsWith('oh ');
  const [high, low] = [numeric(countOf(century)), numeric(countOf(rest.replace(/^oh /u, '')))];
  if (high === null || low === null) return null;
  return (isOh ? low < 10 : low >= 10 && low <= 99) ? high * 100 + low : null;
}

const split = (words: string): readonly string[] => [
  words.slice(0, words.indexOf(' ')),
  words.slice(words.indexOf(' ') + 1),
];

const numeric = (count: number | 'X' | null): number | null => (typeof count === 'number' ? count : null);

/** 89 is 1989 and 19 is 2019: two digits mean the hundred years up to a generation from the turn of the century. */
const LAST_SHORT_YEAR = 49;

export const fullYear = (year: number): number =>
  year > 99 ? year : year + (year > LAST_SHORT_YEAR ? 1900 : 2000);
