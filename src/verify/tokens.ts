import { NUMBER_WORDS } from '../annotate/lexicon/en/number-words.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { partsOf } from './contractions.ts';

/** A word as it is compared, with where it stands. What is typed otherwise and says the same is one word. */
export type Token = Span & {
  readonly word: string;
  /** The word as it is typed, of which this may be a part: "don’t" of "not". */
  readonly whole: Span;
};

/** Soft hyphens and other signs without width, which may stand within a word. */
const UNSEEN = '\\u00AD\\u200B-\\u200D\\u2060';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const UNITS = 'one|two|three|four|five|six|seven|eight|nine';
// "twenty-one", "per cent", "U.S.", figures, words with apostrophes, signs that say something, a minus before a figure.
const TOKEN = new RegExp(
  String.raw`\b(?:${TENS})-(?:${UNITS})\b|\bper cent\b|(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}${UNSEEN}]*(?:['’ʼ][\p{L}\p{M}]+)*|[$€£¥%&]|(?<=^|[\s(])[-−](?=[$€£¥]?\p{N})`,
  'giu',
);

/** The words of a text, or of a stretch of it; offsets are those of the text. */
export function tokensOf(text: string, { start, end }: Span = { start: 0, end: text.length }): Token[] {
  const found = [...text.slice(start, end).matchAll(TOKEN)];
  return found.flatMap(({ 0: typed, index }, at) => {
    const whole = { start: start + index, end: start + index + typed.length };
    const next = found[at + 1]?.[0];
    const parts = /['’ʼ]|(?:nt|ve|re|s|m|not|your|their|whose)$/iu.test(typed)
      ? partsOf(folded(typed), next)
      : null;
    if (parts === null) return [{ word: comparable(typed), ...whole, whole }];
    const middle = whole.end - parts.letters;
    return [
      { word: parts.first, start: whole.start, end: middle, whole },
      { word: parts.second, start: middle, end: whole.end, whole },
    ];
  });
}

const UNSEEN_SIGNS = new RegExp(`[${UNSEEN}]`, 'gu');
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['per cent', 'percent'],
  ['&', 'and'],
  ['−', '-'],
]);

/** A language repeats itself; the bound keeps memory flat. */
const MOST_SEEN = 20_000;
const SEEN = new Map<string, string>();

function comparable(word: string): string {
  const known = SEEN.get(word);
  if (known !== undefined) return known;
  if (SEEN.size >= MOST_SEEN) SEEN.clear();
  const made = makeComparable(folded(word));
  SEEN.set(word, made);
  return made;
}

const folded = (word: string): string => fold(word.replaceAll(UNSEEN_SIGNS, ''));

/** The same for "U.S." and "US", "1,000" and "1000", "twelve" and "12", "mayor’s" and "mayors"; never for two words of a dictionary. */
function makeComparable(word: string): string {
  const sign = SIGNS.get(word);
  if (sign !== undefined) return sign;
  if (/^\p{N}/u.test(word)) return word.replaceAll(/,(?=\p{N}{3}(?!\p{N}))/gu, '');
  // "the mayors dog": the apostrophe of a possessive is often forgotten.
  return numberIn(word) ?? word.replaceAll('.', '').replace(/'s$/u, 's');
}

/** "one" is a pronoun more often. */
function numberIn(word: string): string | null {
  const [tens = '', units] = word.split('-');
  const value = word === 'one' ? undefined : NUMBER_WORDS.get(tens);
  if (value === undefined) return null;
  return String(value + (units === undefined ? 0 : (NUMBER_WORDS.get(units) ?? 0)));
}
