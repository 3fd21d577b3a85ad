import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** A word as it is compared, with where it stands. What is typed otherwise and says the same is one word. */
export type Token = Span & { readonly word: string };

/** Soft hyphens and other signs without width, which may stand within a word. */
const UNSEEN = '\\u00AD\\u200B-\\u200D\\u2060';
// "U.S.", figures, words with apostrophes, signs that say something, a minus before a figure.
const TOKEN = new RegExp(
  String.raw`(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}${UNSEEN}]*(?:['’ʼ][\p{L}\p{M}]+)*|[$€£¥%&]|(?<=^|[\s(])[-−](?=[$€£¥]?\p{N})`,
  'gu',
);

/** The words of a text, or of a stretch of it; offsets are those of the text. */
export function tokensOf(text: string, { start, end }: Span = { start: 0, end: text.length }): Token[] {
  return [...text.slice(start, end).matchAll(TOKEN)].map(({ 0: word, index }) => ({
    word: comparable(word),
    start: start + index,
    end: start + index + word.length,
  }));
}

const UNSEEN_SIGNS = new RegExp(`[${UNSEEN}]`, 'gu');
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
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
  const made = makeComparable(word);
  SEEN.set(word, made);
  return made;
}

/** The same for "don’t" and "dont", "U.S." and "US", "1,000" and "1000"; never for two words of a dictionary. */
function makeComparable(word: string): string {
  const sign = SIGNS.get(word);
  if (sign !== undefined) return sign;
  const folded = fold(word.replaceAll(UNSEEN_SIGNS, ''));
  if (/^\p{N}/u.test(folded)) return folded.replaceAll(/,(?=\p{N}{3}(?!\p{N}))/gu, '');
  // "we're" and "were", "it's" and "its" stay two.
  if (/(?:n't|'ve)$|^i'm$|^(?:they|you)'re$/u.test(folded)) return folded.replaceAll("'", '');
  return folded.replaceAll('.', '');
}
