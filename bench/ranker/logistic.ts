/** One case: its features (the first is 1, the bias) and whether it is so. */
export type Case = { readonly row: Float64Array; readonly is: boolean; readonly weight: number };

const PASSES = 400;
const STEP = 1;
const RIDGE = 1e-4;

/** Logistic regression by full gradient with momentum, from zero: the same cases give the same weights. */
export function fitLogistic(cases: readonly Case[], width: number): Float64Array {
  const weights = new Float64Array(width);
  const speed = new Float64Array(width);
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  for (let pass = 0; pass < PASSES; pass += 1) {
    const slope = new Float64Array(width);
    for (const { row, is, weight } of cases) {
      const miss = weight * ((is ? 1 : 0) - probability(row, weights));
      for (let at = 0; at < width; at += 1) slope[at] = (slope[at] ?? 0) + miss * (row[at] ?? 0);
    }
    for (let at = 0; at < width; at += 1) {
      speed[at] = 0.9 * (speed[at] ?? 0) + STEP * ((slope[at] ?? 0) / total - RIDGE * (weights[at] ?? 0));
      weights[at] = (weights[at] ?? 0) + (speed[at] ?? 0);
    }
  }
  return weights;
}

export const probability = (row: Float64Array, weights: Float64Array): number =>
  1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)));
