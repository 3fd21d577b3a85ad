import { stemmer } from 'stemmer';
import { DEMONYMS } from '../annotate/lexicon/en/demonyms.ts';
import { IRREGULAR_VERBS } from '../annotate/lexicon/en/irregular-verbs.ts';
import { SHORT_MONTHS } from '../annotate/lexicon/en/short-months.ts';
import { NUMBER_WORDS } from '../annotate/lexicon/en/number-words.ts';
import { fold } from '../text/fold.ts';

/** A word as it is matched, with where it stands in the text (UTF-16, half-open). */
export type Term = { readonly term: string; readonly start: number; readonly end: number };

// Abbreviations with stops ("U.S."), names of a letter or three and a figure ("C-8", "MH-17"), figures with separators ("2,500", "3.5"),
// words with inner apostrophes ("O’Brien", "didn’t").
const WORD =
  /(?:\p{Lu}\.){2,}|(?<![\p{L}\p{N}-])(?:\p{L}{1,2}|\p{Lu}{3})-\p{N}{1,4}s?(?![\p{L}\p{N}-])|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['\u2019][\p{L}\p{M}]+)*/gu;

/** The terms of a text in order: stems, names and figures. "US" and "U.S." are one term and are not the pronoun "us". `from`: where the text begins, for where they stand. */
export function termsOf(text: string, from = 0): readonly Term[] {
  const terms: Term[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const term = monthOf(word, text.slice(index + word.length, index + word.length + 3)) ?? termOf(word);
    if (term !== '') terms.push({ term, start: from + index, end: from + index + word.length });
  }
  return terms;
}

/** "Jan. 3" and "January 3" tell of one day; "Jan" that no stop and no figure follows is somebody's name. */
const monthOf = (word: string, behind: string): string | null => {
  const month = SHORT_MONTHS.get(word);
  return month !== undefined && /^(?:\.|\s\p{N})/u.test(behind) ? stemmer(month) : null;
};

/** One word -> its term; '' where nothing of it can be matched. */
export function termOf(word: string): string {
  const known = SEEN.get(word);
  if (known !== undefined) return known;
  const term = makeTerm(word);
  if (SEEN.size >= MOST_SEEN) SEEN.clear();
  SEEN.set(word, term);
  return term;
}

/** Stemming is the dearest part of indexing, and a language repeats itself. The bound keeps memory flat. */
const MOST_SEEN = 50_000;
const SEEN = new Map<string, string>();

function makeTerm(word: string): string {
  if (/^(?:US|USA|U\.S\.|U\.S\.A\.)$/u.test(word)) return 'u.s.';
  if (/^(?:UK|U\.K\.)$/u.test(word)) return 'u.k.';
  const folded = fold(word).replace(/'(?:s|)$/u, '');
  if (/^\p{N}/u.test(folded)) return folded.replaceAll(/,(?=\d{3})/gu, '');
  const plain = folded.replaceAll(/[.'-]/gu, '');
  return figureOf(plain) ?? countryOf(plain, word) ?? stemOf(plain);
}

const stemOf = (plain: string): string =>
  /^[a-z]+$/u.test(plain) ? stemmer(IRREGULAR_VERBS.get(plain) ?? plain) : plain;

/** A number in words is its figures; "one" is a pronoun more often. */
function figureOf(plain: string): string | null {
  const number = plain === 'one' ? undefined : NUMBER_WORDS.get(plain);
  return number === undefined ? null : String(number);
}

/** "Iranian" and "Iran" are one term; "polish" and "turkey" without a capital are no people. */
function countryOf(plain: string, word: string): string | null {
  if (!/^\p{Lu}/u.test(word)) return null;
  const country = DEMONYMS.get(plain) ?? DEMONYMS.get(plain.replace(/s$/u, ''));
  return country === undefined ? null : country.includes('.') ? country : stemOf(country);
}
