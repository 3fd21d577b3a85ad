import { isKind } from '../words/kinds.ts';
import type { Word } from '../words/word.ts';

/** What the surroundings of a word say about it. Pooled over a story, they decide where a name stands bare. */
export type Clue =
  | 'after given name'
  | 'after initial'
  | 'after title'
  | 'before surname'
  | 'after in'
  | 'after the'
  | 'before body'
  | 'before say'
  | 'owner'
  | 'small';

export type Evidence = ReadonlyMap<string, ReadonlyMap<Clue, number>>;

const IN = new Set(['in', 'at', 'from', 'near', 'to', 'across', 'outside', 'inside', 'into']);

/** The clues of one occurrence. */
export function cluesAt(words: readonly Word[], at: number): readonly Clue[] {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined) return [];
  if (!word.capital) return ['small'];
  const clues: Clue[] = [];
  if (before?.sentence === word.sentence) clues.push(...cluesBefore(before));
  if (after?.sentence === word.sentence) clues.push(...cluesAfter(word, after));
  if (word.possessive || after?.key === "'s") clues.push('owner');
  return clues;
}

function cluesBefore(before: Word): readonly Clue[] {
  if (!before.capital) return IN.has(before.key) ? ['after in'] : before.key === 'the' ? ['after the'] : [];
  if (before.shape === 'initial' && before.text.length < 3) return ['after initial'];
  if (isKind(before.kinds, 'given') && !isKind(before.kinds, 'place')) return ['after given name'];
  return isKind(before.kinds, 'title') ? ['after title'] : [];
}

function cluesAfter(word: Word, after: Word): readonly Clue[] {
  if (after.capital && isKind(after.kinds, 'body')) return ['before body'];
  if (after.capital && isKind(word.kinds, 'given') && isKind(after.kinds, 'surname'))
    return ['before surname'];
  return !after.capital && isKind(after.kinds, 'say') ? ['before say'] : [];
}

/** For each word of the story that is written with a capital somewhere, how often each clue was met. */
export function poolEvidence(words: readonly Word[], isHeadline: (sentence: number) => boolean): Evidence {
  const pool = new Map<string, Map<Clue, number>>();
  for (const word of words) if (word.capital && !pool.has(word.key)) pool.set(word.key, new Map());
  words.forEach((word, at) => {
    const clues = pool.get(word.key);
    if (clues === undefined || isHeadline(word.sentence)) return;
    for (const clue of cluesAt(words, at)) clues.set(clue, (clues.get(clue) ?? 0) + 1);
  });
  return pool;
}
