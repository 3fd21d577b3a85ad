import type { Word } from '../words/word.ts';

/** For each word the number of the quotation it stands in, 0 outside. A quotation ends with its mark or, where that is missing, with its sentence's neighbour. */
export function quotedWords(words: readonly Word[]): Int32Array {
  const inside = new Int32Array(words.length);
  let [open, count, opened] = [0, 0, 0];
  words.forEach(({ text, sentence }, at) => {
    if (open > 0 && sentence > opened + LONGEST_QUOTATION) open = 0;
    if (text === '\u201C' || (text === '"' && open === 0)) {
      count += 1;
      [open, opened] = [count, sentence];
    } else if (text === '\u201D' || text === '"') open = 0;
    inside[at] = open;
  });
  return inside;
}

/** In sentences: a mark that is not closed by then was forgotten. */
const LONGEST_QUOTATION = 6;
