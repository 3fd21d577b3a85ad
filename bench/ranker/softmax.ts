/** One question: the features of its candidates and which of them are right. */
export type List = {
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
  readonly weight: number;
};

/** Passes over all lists; the loss is convex and has settled long before. */
const PASSES = 300;
const STEP = 0.5;
/** What holds the weights: they are drawn to `towards` (0 where it says nothing), the more so the larger `ridge` is. */
export type Hold = { readonly ridge: number; readonly towards: Float64Array };

/**
 * Listwise logistic regression: weights under which the softmax over a question's candidates puts most on the right ones
 * (Cao et al. 2007, ListNet). Full gradient with momentum from zero: the same lists give the same weights.
 */
export function fitSoftmax(lists: readonly List[], { ridge, towards }: Hold): Float64Array {
  const width = towards.length;
  const weights = Float64Array.from(towards);
  const speed = new Float64Array(width);
  const total = lists.reduce((sum, { weight }) => sum + weight, 0);
  for (let pass = 0; pass < PASSES; pass += 1) {
    const slope = new Float64Array(width);
    for (const list of lists) addSlope(slope, list, weights);
    for (let at = 0; at < width; at += 1) {
      const down = (slope[at] ?? 0) / total - ridge * ((weights[at] ?? 0) - (towards[at] ?? 0));
      speed[at] = 0.9 * (speed[at] ?? 0) + STEP * down;
      weights[at] = (weights[at] ?? 0) + (speed[at] ?? 0);
    }
  }
  return weights;
}

const dot = (row: Float64Array, weights: Float64Array): number =>
  row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);

function addSlope(slope: Float64Array, { rows, right, weight }: List, weights: Float64Array): void {
  const scores = rows.map((row) => dot(row, weights));
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const all = powers.reduce((sum, power) => sum + power, 0);
  const good = powers.reduce((sum, power, at) => sum + (right[at] === true ? power : 0), 0);
  rows.forEach((row, at) => {
    const power = powers[at] ?? 0;
    const pull = (right[at] === true ? power / good : 0) - power / all;
    for (let place = 0; place < slope.length; place += 1)
      slope[place] = (slope[place] ?? 0) + weight * pull * (row[place] ?? 0);
  });
}
