import type { Features, WeightTable } from './weight-table.ts';

export type Choice = { readonly index: number; readonly probability: number };

/** The candidate whose features weigh most, with its probability among all of them (a log-linear model). Null where there is none. */
export function choose(weights: WeightTable, candidates: readonly Features[]): Choice | null {
  const probabilities = softmax(candidates.map((keys) => weights.sum(keys)));
  const index = largest(probabilities);
  return index < 0 ? null : { index, probability: probabilities[index] ?? 0 };
}

/**
 * Of several lengths, the one that agrees best with all of them, each weighed by its probability: not the likeliest, which is often
 * the longest, but the one with the highest expected F1 of its words. -1 where there is none.
 */
export function chooseLength(
  weights: WeightTable,
  candidates: readonly Features[],
  lengths: readonly number[],
): number {
  const probabilities = softmax(candidates.map((keys) => weights.sum(keys)));
  return largest(
    lengths.map((length) => {
      let expected = 0;
      lengths.forEach((other, index) => {
        expected += ((probabilities[index] ?? 0) * Math.min(length, other)) / (length + other);
      });
      return expected;
    }),
  );
}

/** The probability of each class. */
export function classify(weights: WeightTable, lists: Features): readonly number[] {
  const scores = Array.from({ length: weights.width }, () => 0);
  for (const keys of lists) for (const key of keys) weights.addTo(scores, key);
  return softmax(scores);
}

function softmax(scores: readonly number[]): readonly number[] {
  const top = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/** Index of the first largest number, -1 of none. */
export function largest(numbers: readonly number[]): number {
  let index = -1;
  let most = -Infinity;
  numbers.forEach((number, at) => {
    if (number > most) [index, most] = [at, number];
  });
  return index;
}
