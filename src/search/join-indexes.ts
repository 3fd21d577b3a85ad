import { editDistance } from '../text/edit-distance.ts';
import { rarity } from './bm25.ts';
import { LookedUp } from './looked-up.ts';
import { nearestPassages, type NearLimits } from './nearest-passages.ts';
import type { PassageHit } from './passage-hit.ts';
import type { Entry } from './entry.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * Two indexes as one, of which neither is built again. A story of the first takes the place of one of the same id in the second. Scores
 * of both are made comparable by the frequencies of both together, since a term is weighed by how rare it is among all (global
 * inverse document frequencies in distributed retrieval: Callan 2000).
 */
export function joinIndexes(first: SearchIndex, second: SearchIndex): SearchIndex {
  if (first.entries.size === 0) return second;
  if (second.entries.size === 0) return first;
  const isInMemory = first.entries instanceof Map;
  const entries = isInMemory
    ? new Map([...second.entries, ...first.entries])
    : lookedUpIn(first.entries, second.entries);
  /** One of the second has no place where the first has one of its id. */
  const isFrom = (entry: Entry): boolean =>
    !first.entries.has(entry.story.id) || second.entries.get(entry.story.id) !== entry;
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
      .filter(({ entry }) => isFrom(entry))
      .toSorted((a, b) => b.score - a.score)
      .slice(0, limits.limit);
  return {
    entries,
    sentenceCount,
    frequencyOf,
    has: (term) => first.has(term) || second.has(term),
    bring: async (wanted) => {
      await first.bring(wanted);
      await second.bring(wanted);
    },
    nearest: (term, derived) => nearer(term, first.nearest(term, derived), second.nearest(term, derived)),
    search: (words, limit, story) => searchWith(() => 1, words, { limit, story }),
    searchWith,
    near: isInMemory
      ? (vector, limits) => nearestPassages(entries, vector, limits)
      : async (vector, limits) =>
          [...(await nearIn(second, vector, limits)), ...(await nearIn(first, vector, limits))]
            .filter(({ entry }) => isFrom(entry))
            .toSorted((a, b) => b.score - a.score)
            .slice(0, limits.limit),
  };
}

type Entries = SearchIndex['entries'];

/** Of stories of which not all are in memory. */
const lookedUpIn = (first: Entries, second: Entries): Entries =>
  new LookedUp({
    size: first.size + [...second.keys()].filter((id) => !first.has(id)).length,
    ids: () => [...first.keys(), ...[...second.keys()].filter((id) => !first.has(id))],
    all: () => [...first.values(), ...[...second.values()].filter(({ story }) => !first.has(story.id))],
    has: (id) => first.has(id) || second.has(id),
    get: (id) => (first.has(id) ? first.get(id) : second.get(id)),
  });

/** None where it is asked of a story that is not there. */
const nearIn = async (
  index: SearchIndex,
  vector: Int8Array,
  limits: NearLimits,
): Promise<readonly PassageHit[]> =>
  limits.story === undefined || index.entries.has(limits.story) ? index.near(vector, limits) : [];

/** Two letters may differ at most; of two that are as near the first. */
const MOST = 3;

function nearer(term: string, a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return editDistance(term, b, MOST) < editDistance(term, a, MOST) ? b : a;
}
