import type { Range } from '../names/chains.ts';
import { isKind } from '../words/kinds.ts';
import type { Word } from '../words/word.ts';

/** An apposition has at most so many words. */
const LONGEST = 14;
/** Its head stands among the first words: "a senior fellow at …". */
const HEAD_WITHIN = 6;

const ENDS: ReadonlySet<string> = new Set(
  ', . ; : ? ! ( ) " \u201C \u201D \u2013 \u2014 -- - who whom whose which that and but'.split(' '),
);

/**
 * The apposition after a name: ", a senior fellow at the Middle East Institute," or ", chairman of the Joint Chiefs." Null where there
 * is none, where the next of a list begins (", the chairman Mark Milley") or a clause with a subject of its own (", the secretary has").
 * `next`: where the next name begins.
 */
export function titleAfter(words: readonly Word[], last: number, next: number): Range | null {
  const comma = afterAge(words, last);
  const opener = words[comma]?.key;
  if (opener !== ',' && opener !== '(') return null;
  const first = comma + 1;
  const end = endOf(words, last, first);
  const isClause = words.slice(first, end).some(({ pos }) => pos === 'AUX');
  return end > first && next > end && !isClause && hasHead(words, first, end) ? { first, last: end } : null;
}

function endOf(words: readonly Word[], last: number, first: number): number {
  let end = first;
  while (end - first < LONGEST && isInside(words, last, end) && !ENDS.has(words[end]?.key ?? '.')) end += 1;
  return end;
}

const isInside = (words: readonly Word[], last: number, at: number): boolean =>
  words[at]?.sentence === words[last - 1]?.sentence;

/** ", 42" */
function afterAge(words: readonly Word[], last: number): number {
  return words[last]?.key === ',' && words[last + 1]?.shape === 'number' ? last + 2 : last;
}

/** A role among the first words, before any verb or preposition. */
function hasHead(words: readonly Word[], first: number, end: number): boolean {
  for (const word of words.slice(first, Math.min(end, first + HEAD_WITHIN))) {
    if (NOT_BEFORE_HEAD.has(word.pos)) return false;
    if (isRole(word)) return true;
  }
  return false;
}

const NOT_BEFORE_HEAD: ReadonlySet<string> = new Set(['VERB', 'ADP', 'SCONJ']);

const isRole = ({ shape, kinds }: Word): boolean =>
  shape !== 'mark' && (isKind(kinds, 'role') || isKind(kinds, 'title')) && !isKind(kinds, 'given');
