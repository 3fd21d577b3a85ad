/** Feature -> weight. A feature that is not listed weighs nothing. */
export type Weights = ReadonlyMap<string, number>;

/** Feature -> one weight for each class, in the order of the classes. */
export type ClassWeights = ReadonlyMap<string, readonly number[]>;

export type Choice = { readonly index: number; readonly probability: number };

/** The candidate whose features weigh most, with its probability among all of them (a log-linear model). Null where there is none. */
export function choose(weights: Weights, candidates: readonly (readonly string[])[]): Choice | null {
  return best(candidates.map((features) => sum(weights, features)));
}

function sum(weights: Weights, features: readonly string[]): number {
  let total = 0;
  for (const feature of features) total += weights.get(feature) ?? 0;
  return total;
}

/** The probability of each class. */
export function classify(
  weights: ClassWeights,
  features: readonly string[],
  classes: number,
): readonly number[] {
  const scores = new Array<number>(classes).fill(0);
  for (const feature of features) {
    const row = weights.get(feature);
    if (row === undefined) continue;
    for (let index = 0; index < classes; index += 1) scores[index] = (scores[index] ?? 0) + (row[index] ?? 0);
  }
  return softmax(scores);
}

export function softmax(scores: readonly number[]): readonly number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

function best(scores: readonly number[]): Choice | null {
  if (scores.length === 0) return null;
  const probabilities = softmax(scores);
  let index = 0;
  probabilities.forEach((probability, at) => {
    if (probability > (probabilities[index] ?? 0)) index = at;
  });
  return { index, probability: probabilities[index] ?? 0 };
}

/**
 * Of several lengths, the one that agrees best with all of them, each weighed by its probability: not the likeliest, which is often
 * the longest, but the one with the highest expected F1 of its words.
 */
export function chooseLength(
  weights: Weights,
  candidates: readonly (readonly string[])[],
  lengths: readonly number[],
): number | null {
  if (candidates.length === 0) return null;
  const probabilities = softmax(candidates.map((features) => sum(weights, features)));
  const expected = lengths.map((length) =>
    lengths.reduce(
      (total, other, index) =>
        total + ((probabilities[index] ?? 0) * 2 * Math.min(length, other)) / (length + other),
      0,
    ),
  );
  return expected.indexOf(Math.max(...expected));
}
