import type { SentenceEntry } from '../../src/search/entry.ts';
import { STOP_TERMS } from '../../src/search/stop-terms.ts';

const DAMPING = 0.85;
const ROUNDS = 50;

/** The sentences that TextRank chooses (Mihalcea and Tarau 2004), in their order. */
export function textRank(sentences: readonly SentenceEntry[], count: number): readonly SentenceEntry[] {
  const terms = sentences.map(
    (sentence) => new Set(sentence.terms.map(({ term }) => term).filter((term) => !STOP_TERMS.has(term))),
  );
  const near = terms.map((one, i) => terms.map((other, j) => (i === j ? 0 : nearness(one, other))));
  const out = near.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  let ranks = sentences.map(() => 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = ranks;
    ranks = near.map(
      (row) =>
        1 -
        DAMPING +
        DAMPING *
          row.reduce(
            (sum, weight, j) => sum + (weight === 0 ? 0 : (weight / (out[j] ?? 1)) * (before[j] ?? 0)),
            0,
          ),
    );
  }
  return sentences
    .map((sentence, at) => ({ sentence, rank: ranks[at] ?? 0 }))
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, count)
    .map(({ sentence }) => sentence)
    .toSorted((a, b) => a.index - b.index);
}

/** Shared words over the logarithms of both lengths. */
function nearness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((term) => other.has(term)).length;
  const lengths = Math.log(one.size || 1) + Math.log(other.size || 1);
  return lengths === 0 ? 0 : shared / lengths;
}
