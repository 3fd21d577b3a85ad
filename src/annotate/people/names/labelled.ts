import type { Turn } from '../../language/turns/find-turns.ts';
import type { Word } from '../words/word.ts';
import type { Range } from './chains.ts';

/** The names that the labels of a transcript have and the tagger left out: "DAVID BRIGHT, ANCHOR:", in capitals alone. */
export function withLabelled(
  words: readonly Word[],
  turns: readonly Turn[],
  names: readonly Range[],
): readonly Range[] {
  const labels = turns.filter(({ sort }) => sort === 'name');
  if (labels.length === 0) return names;
  const missing = rangesOf(words, labels).filter(
    (label) => !names.some(({ first, last }) => first < label.last && label.first < last),
  );
  return [...names, ...missing].toSorted((a, b) => a.first - b.first);
}

function rangesOf(words: readonly Word[], labels: readonly Turn[]): readonly Range[] {
  let at = 0;
  const past = (offset: number, edge: 'start' | 'end'): number => {
    while (at < words.length && (words[at]?.[edge] ?? 0) < offset + (edge === 'end' ? 1 : 0)) at += 1;
    return at;
  };
  return labels.map(({ name }) => ({ first: past(name.start, 'end'), last: past(name.end, 'start') }));
}
