import { isKind } from '../words/kinds.ts';
import type { Word } from '../words/word.ts';

/** An apposition has at most so many words. */
const LONGEST = 14;
/** Its head stands among the first words: "a senior fellow at …". */
const HEAD_WITHIN = 6;

const OPENERS = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'its', 'one', 'who']);
const STOPS = new Set([
  ',',
  '.',
  ';',
  ':',
  '\u2013',
  '\u2014',
  '--',
  '-',
  ')',
  '(',
  '\u201D',
  '\u201C',
  '"',
  '?',
  '!',
]);

/** The apposition after a name as a half-open range of words, or null: ", a senior fellow at the Middle East Institute,". */
export function titleAfter(
  words: readonly Word[],
  last: number,
): { readonly first: number; readonly last: number } | null {
  const sentence = words[last - 1]?.sentence;
  const at = afterAge(words, last);
  const first = words[at]?.key === ',' || words[at]?.key === '(' ? at + 1 : null;
  if (first === null || words[first]?.sentence !== sentence) return null;
  let end = first;
  while (end - first < LONGEST && words[end]?.sentence === sentence && !STOPS.has(words[end]?.text ?? '.'))
    end += 1;
  return isApposition(words, first, end) ? { first, last: end } : null;
}

/** ", 42" */
function afterAge(words: readonly Word[], last: number): number {
  const isAge = words[last]?.key === ',' && words[last + 1]?.shape === 'number';
  return isAge ? last + 2 : last;
}

function isApposition(words: readonly Word[], first: number, end: number): boolean {
  const opener = words[first];
  if (opener === undefined || opener.key === 'who' || end === first) return false;
  for (let at = first; at < Math.min(end, first + HEAD_WITHIN); at += 1) {
    const word = words[at];
    if (word === undefined || word.pos === 'VERB' || word.pos === 'AUX' || word.pos === 'PRON') return false;
    if (at > first && (word.key === 'and' || word.pos === 'ADP')) return false;
    if (
      word.shape !== 'mark' &&
      (isKind(word.kinds, 'role') || isKind(word.kinds, 'title')) &&
      !isKind(word.kinds, 'given')
    )
      return OPENERS.has(opener.key) || opener.shape === 'small' || opener.capital;
  }
  return false;
}
