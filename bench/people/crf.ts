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
const LABELS = [0, 1, 2] as const;
const NEVER = -1e9;

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
  #expect(scores: Rows, allowed: readonly (readonly boolean[])[]): { labels: Rows; moves: Float64Array } {
    const own = scores.map((row, at) =>
      row.map((score, label) => (allowed[at]?.[label] === true ? score : NEVER)),
    );
    const forward: number[][] = [];
    own.forEach((row, at) => {
      const before = forward[at - 1];
      forward.push(
        row.map(
          (score, label) =>
            score + (before === undefined ? this.#move(-1, label) : this.#into(before, label)),
        ),
      );
    });
    const backward: number[][] = own.map(() => [0, 0, 0]);
    for (let at = own.length - 2; at >= 0; at -= 1)
      backward[at] = LABELS.map((label) => this.#outOf(label, own[at + 1], backward[at + 1]));
    const total = logSum(forward.at(-1) ?? []);
    const labels = forward.map((row, at) =>
      row.map((value, label) => Math.exp(value + (backward[at]?.[label] ?? 0) - total)),
    );
    return { labels, moves: this.#expectMoves({ own, forward, backward, total }, labels[0] ?? []) };
  }

  #expectMoves({ own, forward, backward, total }: Lattice, start: readonly number[]): Float64Array {
    const moves = new Float64Array((L + 1) * L);
    moves.set(start);
    for (let at = 1; at < own.length; at += 1) {
      const after = LABELS.map((to) => (own[at]?.[to] ?? 0) + (backward[at]?.[to] ?? 0) - total);
      for (const from of LABELS)
        for (const to of LABELS) {
          const path = (forward[at - 1]?.[from] ?? 0) + this.#move(from, to) + (after[to] ?? 0);
          moves[(from + 1) * L + to] = (moves[(from + 1) * L + to] ?? 0) + Math.exp(path);
        }
    }
    return moves;
  }

  /** From a label, or from the start (-1), to a label; a name never goes on from outside. */
  #move(from: number, to: number): number {
    return to === 2 && from <= 0 ? NEVER : (this.moves[(from + 1) * L + to] ?? 0);
  }

  #into(before: readonly number[], to: number): number {
    return logSum(LABELS.map((from) => (before[from] ?? 0) + this.#move(from, to)));
  }

  #outOf(from: number, own: readonly number[] | undefined, after: readonly number[] | undefined): number {
    return logSum(LABELS.map((to) => this.#move(from, to) + (own?.[to] ?? 0) + (after?.[to] ?? 0)));
  }
}

type Lattice = {
  readonly own: Rows;
  readonly forward: Rows;
  readonly backward: Rows;
  readonly total: number;
};

type Rows = readonly (readonly number[])[];

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
