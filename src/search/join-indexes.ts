import { editDistance } from '../text/edit-distance.ts';
import { nearestPassages } from './nearest-passages.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * Two indexes as one, of which neither is built again. A story of the first takes the place of one of the same id in the second. Scores
 * of both are made comparable by the frequencies of both together, since a term is weighed by how rare it is among all (global
 * inverse document frequencies in distributed retrieval: Callan 2000).
 */
export function joinIndexes(first: SearchIndex, second: SearchIndex): SearchIndex {
  if (first.entries.size === 0) return second;
  if (second.entries.size === 0) return first;
  const entries = new Map([...second.entries, ...first.entries]);
  const sentenceCount = first.sentenceCount + second.sentenceCount;
  const frequencyOf = (term: string): number => first.frequencyOf(term) + second.frequencyOf(term);
  const weightIn =
    (index: SearchIndex) =>
    (term: string): number =>
      rarity(frequencyOf(term), sentenceCount) / rarity(index.frequencyOf(term), index.sentenceCount);
  const searchWith: SearchIndex['searchWith'] = (weightOf, words, limits) =>
    [first, second]
      .flatMap((index) => {
        const weight = weightIn(index);
        return index.searchWith((term) => weightOf(term) * weight(term), words, limits);
      })
      .filter(({ entry }) => entries.get(entry.story.id) === entry)
      .toSorted((a, b) => b.score - a.score)
      .slice(0, limits.limit);
  return {
    entries,
    sentenceCount,
    frequencyOf,
    has: (term) => first.has(term) || second.has(term),
    nearest: (term, derived) => nearer(term, first.nearest(term, derived), second.nearest(term, derived)),
    search: (words, limit, story) => searchWith(() => 1, words, { limit, story }),
    searchWith,
    near: (vector, limits) => nearestPassages(entries, vector, limits),
  };
}

/** Robertson and Spärck Jones' weight of a term, as MiniSearch has it. */
const rarity = (frequency: number, all: number): number =>
  Math.log(1 + (all - frequency + 0.5) / (frequency + 0.5));

/** Two letters may differ at most; of two that are as near the first. */
const MOST = 3;

function nearer(term: string, a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return editDistance(term, b, MOST) < editDistance(term, a, MOST) ? b : a;
}
