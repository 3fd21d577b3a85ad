type Word = { readonly text: string; readonly letters: number };

/** A shorter word with a slip in it is another word. */
const slipsIn = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Longer words are cut: nobody types more of one. */
const LONGEST = 32;
// Three rows of the table are enough for the distance below; they are used again for every word.
const ROWS = [new Uint8Array(LONGEST + 4), new Uint8Array(LONGEST + 4), new Uint8Array(LONGEST + 4)] as const;

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

/** The least number of slips that make `typed` a beginning of `word`; any number above `most` where it is more. */
function distanceToBeginning(typed: string, word: string, most: number): number {
  let [older, before, row] = ROWS;
  for (let j = 0; j <= word.length; j += 1) before[j] = j;
  for (let i = 1; i <= typed.length; i += 1) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= word.length; j += 1) {
      const same = typed.charCodeAt(i - 1) === word.charCodeAt(j - 1);
      const edited = Math.min(at(before, j) + 1, at(row, j - 1) + 1, at(before, j - 1) + (same ? 0 : 1));
      const cost = isExchanged(typed, word, [i, j]) ? Math.min(edited, at(older, j - 2) + 1) : edited;
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return least;
    [older, before, row] = [before, row, older];
  }
  return Math.min(...before.subarray(0, word.length + 1));
}

const at = (row: Uint8Array, index: number): number => row[index] ?? 0;

/** Whether the last two letters before these places are the same in the other order. */
const isExchanged = (typed: string, word: string, [i, j]: readonly [number, number]): boolean =>
  i > 1 &&
  j > 1 &&
  typed.charCodeAt(i - 1) === word.charCodeAt(j - 2) &&
  typed.charCodeAt(i - 2) === word.charCodeAt(j - 1);
