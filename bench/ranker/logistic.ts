/** One case: its features (the first is 1, the bias) and whether it is so. */
export type Case = { readonly row: Float64Array; readonly is: boolean; readonly weight: number };

const PASSES = 400;
const STEP = 1;
const RIDGE = 5e-3;

/** Logistic regression by full gradient with momentum, from zero: the same cases give the same weights. */
export function fitLogistic(cases: readonly Case[], width: number): Float64Array {
  const weights = new Float64Array(width);
  const speed = new Float64Array(width);
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  for (let pass = 0; pass < PASSES; pass += 1) {
    const slope = slopeAt(cases, weights);
    slope.forEach((rise, at) => {
      const weight = weights[at] ?? 0;
      speed[at] = 0.9 * (speed[at] ?? 0) + STEP * (rise / total - RIDGE * weight);
      weights[at] = weight + (speed[at] ?? 0);
    });
  }
  return weights;
}

function slopeAt(cases: readonly Case[], weights: Float64Array): Float64Array {
  const slope = new Float64Array(weights.length);
  for (const { row, is, weight } of cases) {
    const miss = weight * ((is ? 1 : 0) - probability(row, weights));
    row.forEach((value, at) => {
      slope[at] = (slope[at] ?? 0) + miss * value;
    });
  }
  return slope;
}

export const probability = (row: Float64Array, weights: Float64Array): number =>
  1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)));
