import { distanceToBeginning } from '../../text/edit-distance.ts';

type Word = { readonly text: string; readonly letters: number };

/** A shorter word with a slip in it is another word. */
const slipsIn = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Longer words are cut: nobody types more of one. */
const LONGEST = 32;

/** Which letters are in a word, as bits: a word that lacks more of them than there may be slips need not be compared. */
export function lettersIn(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function count(bits: number): number {
  let left = bits;
  let found = 0;
  for (; left !== 0; found += 1) left &= left - 1;
  return found;
}

/**
 * Whether a word begins with what is typed, but for a slip or two: a letter wrong, left out, too many, or two exchanged (Damerau 1964
 * found four slips in five to be one of these).
 */
export function beginsNearly(typed: Word, word: Word): boolean {
  if (word.text.startsWith(typed.text)) return true;
  const length = Math.min(typed.text.length, LONGEST);
  const slips = slipsIn(length);
  if (slips === 0 || word.text.length < length - slips) return false;
  if (count(typed.letters & ~word.letters) > slips) return false;
  return distanceToBeginning(typed.text.slice(0, length), word.text.slice(0, length + slips), slips) <= slips;
}
