import type { Passage } from '../../search/passages.ts';
import type { Entry } from '../../search/entry.ts';
import type { PassageHit } from '../../search/passage-hit.ts';

/** How near a passage, or a story, is to the question, by words and by vectors. */
export type Nearness = {
  /** BM25+ over that of the best passage of all: between 0 and 1. */
  readonly words: number;
  /** The cosine to the question's vector below that of the nearest passage: 0 or less. 0 where there are no vectors. */
  readonly vector: number;
  /** Both ranks joined, brought to about 1 for what is first in both. */
  readonly fused: number;
};

/** Where there are no vectors. */
export const FAR_AWAY: Nearness = { words: 0, vector: 0, fused: 0 };

/** A cosine so much below that of the nearest is far: where the nearest has .8, most of an archive has .2. */
const FAR = 0.3;

/** How far by the vector: 0 the nearest, -1 far. */
export const vectorShare = ({ vector }: Nearness): number => Math.max(-1, vector / FAR);

/** Reciprocal ranks are joined as 1 / (20 + rank): Cormack, Clarke and Büttcher 2009, whose 60 is for lists of a thousand. */
const RANKS = 20;

/** What is first in both lists has 2 / 21. */
const FIRST_IN_BOTH = 2 / (RANKS + 1);

/** The two lists of passages as one: how near each is. */
export type Joined = {
  readonly passages: ReadonlyMap<Passage, { readonly entry: Entry; readonly nearness: Nearness }>;
  /** The cosine of the nearest passage; null where there are no vectors. */
  readonly nearest: number | null;
  /** How near a passage is at most that stands in neither list. */
  readonly others: Nearness;
};

export function join(byWords: readonly PassageHit[], byVectors: readonly PassageHit[]): Joined {
  const ofWords = new Map(byWords.map((hit, rank) => [hit.passage, { hit, rank }] as const));
  const ofVectors = new Map(byVectors.map((hit, rank) => [hit.passage, { hit, rank }] as const));
  const best = byWords[0]?.score ?? 1;
  const nearest = byVectors[0]?.score ?? 0;
  const furthest = byVectors.at(-1)?.score ?? 0;
  const nearnessOf = (passage: Passage): Nearness => {
    const words = ofWords.get(passage);
    const vector = ofVectors.get(passage);
    return {
      words: scoreIn(words, 0) / best,
      // What is in the list of words alone is no nearer by its vector than the last of the other list.
      vector: scoreIn(vector, furthest) - nearest,
      fused: (share(words?.rank) + share(vector?.rank)) / FIRST_IN_BOTH,
    };
  };
  const hits = [...byWords, ...byVectors];
  return {
    passages: new Map(hits.map(({ entry, passage }) => [passage, { entry, nearness: nearnessOf(passage) }])),
    nearest: byVectors.length === 0 ? null : nearest,
    others: { ...FAR_AWAY, vector: furthest - nearest },
  };
}

const scoreIn = (found: { readonly hit: PassageHit } | undefined, otherwise: number): number =>
  found?.hit.score ?? otherwise;

const share = (rank: number | undefined): number => (rank === undefined ? 0 : 1 / (RANKS + 1 + rank));

/** The nearest of several, one at least, in each way. */
export function nearestOf(some: readonly Nearness[]): Nearness {
  return {
    words: Math.max(...some.map(({ words }) => words)),
    vector: Math.max(...some.map(({ vector }) => vector)),
    fused: Math.max(...some.map(({ fused }) => fused)),
  };
}
