/** A chain of words to learn from: for each word the numbers of its features and the labels that are allowed; the truth is among them. */
export type Chain = {
  readonly features: readonly Int32Array[];
  readonly allowed: readonly (readonly boolean[])[];
  readonly weight: number;
  readonly base?: readonly (readonly number[])[] | undefined;
};

export type Fitting = {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** The share of a word's features that is hidden at each visit, so that no few of them carry a decision alone. */
  readonly hidden: number;
};

const L = 3;

/**
 * A linear-chain CRF of three labels (outside, begins, inside) by AdaGrad. Where several labelings of a chain are allowed, their total
 * probability is raised (marginal likelihood), so that gold of which only the place of a name is known can be learnt from too.
 */
export class Crf {
  readonly weights: Float64Array;
  /** Row 0 from the start, rows 1 to 3 from each label. */
  readonly moves = new Float64Array((L + 1) * L);
  readonly #squares: Float64Array;
  readonly #moveSquares = new Float64Array((L + 1) * L).fill(1e-6);

  constructor(size: number, moves: readonly (readonly number[])[] = []) {
    moves.flat().forEach((value, at) => (this.moves[at] = value));
    this.weights = new Float64Array(size * L);
    this.#squares = new Float64Array(size * L).fill(1e-6);
  }

  fit(chains: readonly Chain[], { epochs, rate, decay, hidden }: Fitting): void {
    let state = 7;
    const order = chains.map((_, index) => index);
    for (let epoch = 0; epoch < epochs; epoch += 1) {
      for (let at = order.length - 1; at > 0; at -= 1) {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        const other = state % (at + 1);
        [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
      }
      for (const index of order) {
        const chain = chains[index];
        if (chain === undefined) continue;
        const features = chain.features.map((list) =>
          list.filter(() => {
            state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
            return state / 2 ** 32 >= hidden;
          }),
        );
        this.#learn({ ...chain, features }, rate, decay);
      }
    }
    this.weights.forEach((value, at) => (this.weights[at] = value * (1 - hidden)));
  }

  #learn(chain: Chain, rate: number, decay: number): void {
    const scores = this.scores(chain);
    const free = this.#expect(
      scores,
      chain.features.map((_, at) => [true, true, at > 0]),
    );
    const tied = this.#expect(scores, chain.allowed);
    chain.features.forEach((features, at) => {
      for (let label = 0; label < L; label += 1) {
        const gradient = chain.weight * ((tied.labels[at]?.[label] ?? 0) - (free.labels[at]?.[label] ?? 0));
        if (Math.abs(gradient) < 1e-7) continue;
        for (const feature of features)
          step(this.weights, this.#squares, { at: feature * L + label, gradient, rate, decay });
      }
    });
    this.moves.forEach((_, at) => {
      const gradient = chain.weight * ((tied.moves[at] ?? 0) - (free.moves[at] ?? 0));
      if (gradient !== 0) step(this.moves, this.#moveSquares, { at, gradient, rate, decay });
    });
  }

  scores({ features, base }: Pick<Chain, 'features' | 'base'>): number[][] {
    return features.map((list, at) => {
      const own = [...(base?.[at] ?? [0, 0, 0])];
      for (const feature of list)
        for (let label = 0; label < L; label += 1)
          own[label] = (own[label] ?? 0) + (this.weights[feature * L + label] ?? 0);
      return own;
    });
  }

  /** Expected labels and moves among the allowed labelings, by the forward-backward algorithm in logarithms. */
  #expect(
    scores: readonly (readonly number[])[],
    allowed: readonly (readonly boolean[])[],
  ): { labels: number[][]; moves: Float64Array } {
    const n = scores.length;
    const can = (at: number, label: number): boolean => allowed[at]?.[label] === true;
    const move = (from: number, label: number): number =>
      label === 2 && from <= 0 ? -1e9 : (this.moves[(from + 1) * L + label] ?? 0);
    const forward: number[][] = [];
    for (let at = 0; at < n; at += 1)
      forward.push(
        [0, 1, 2].map((label) => {
          if (!can(at, label)) return -1e9;
          const own = scores[at]?.[label] ?? 0;
          if (at === 0) return own + move(-1, label);
          return own + logSum([0, 1, 2].map((from) => (forward[at - 1]?.[from] ?? 0) + move(from, label)));
        }),
      );
    const backward: number[][] = Array.from({ length: n }, () => [0, 0, 0]);
    for (let at = n - 2; at >= 0; at -= 1)
      backward[at] = [0, 1, 2].map((label) =>
        logSum(
          [0, 1, 2].map((to) =>
            can(at + 1, to)
              ? move(label, to) + (scores[at + 1]?.[to] ?? 0) + (backward[at + 1]?.[to] ?? 0)
              : -1e9,
          ),
        ),
      );
    const total = logSum(forward[n - 1] ?? []);
    const labels = forward.map((row, at) =>
      row.map((value, label) => Math.exp(value + (backward[at]?.[label] ?? 0) - total)),
    );
    const moves = new Float64Array((L + 1) * L);
    labels[0]?.forEach((value, label) => (moves[label] = value));
    for (let at = 1; at < n; at += 1)
      for (let from = 0; from < L; from += 1)
        for (let to = 0; to < L; to += 1)
          if (can(at, to))
            moves[(from + 1) * L + to] =
              (moves[(from + 1) * L + to] ?? 0) +
              Math.exp(
                (forward[at - 1]?.[from] ?? 0) +
                  move(from, to) +
                  (scores[at]?.[to] ?? 0) +
                  (backward[at]?.[to] ?? 0) -
                  total,
              );
    return { labels, moves };
  }
}

type Step = { readonly at: number; readonly gradient: number; readonly rate: number; readonly decay: number };

function step(weights: Float64Array, squares: Float64Array, { at, gradient, rate, decay }: Step): void {
  const value = weights[at] ?? 0;
  const slope = gradient - decay * value;
  const square = (squares[at] ?? 0) + slope * slope;
  squares[at] = square;
  weights[at] = value + (rate * slope) / Math.sqrt(square);
}

function logSum(values: readonly number[]): number {
  const top = Math.max(...values);
  let total = 0;
  for (const value of values) total += Math.exp(value - top);
  return top + Math.log(total);
}
