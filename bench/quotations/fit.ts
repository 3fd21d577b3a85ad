import type { Key } from '../../src/annotate/quotations/model/keys.ts';
import type { Features } from '../../src/annotate/quotations/model/weight-table.ts';

/** One decision: the features of each candidate, which one is right, and how much it counts. */
export type Decision = {
  readonly candidates: readonly Features[];
  readonly right: number;
  readonly weight: number;
};
/** One decision among fixed classes that share their features. */
export type Classing = {
  readonly features: Features;
  readonly right: number;
  readonly weight: number;
};

export type Fitting = {
  readonly epochs: number;
  readonly rate: number;
  /** Where the sums of squares begin: the larger, the smaller the first steps. */
  readonly calm: number;
  readonly decay: number;
  readonly rarest: number;
  readonly smallest: number;
  readonly nameOf: (key: Key) => string | null;
};

/** Numbers in a fixed pseudo-random order: the trainer is deterministic. */
function shuffled(count: number, seed: number): readonly number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  let state = seed;
  for (let at = count - 1; at > 0; at -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

class Index {
  readonly ids = new Map<Key, number>();
  readonly names: Key[] = [];
  constructor(lists: Iterable<readonly Key[]>, rarest: number) {
    const counts = new Map<Key, number>();
    for (const list of lists) for (const name of list) counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const [name, count] of counts)
      if (count >= rarest) {
        this.ids.set(name, this.names.length);
        this.names.push(name);
      }
  }
  of(list: readonly Key[]): Int32Array {
    return Int32Array.from(list.flatMap((name) => this.ids.get(name) ?? []));
  }
}

/** AdaGrad on the log-likelihood with a pull towards zero; the weights that count are the mean over the later passes. */
class Learner {
  readonly weights: Float64Array;
  readonly fitting: Fitting;
  readonly #squares: Float64Array;
  readonly #sums: Float64Array;
  #summed = 0;
  constructor(size: number, fitting: Fitting) {
    this.fitting = fitting;
    this.weights = new Float64Array(size);
    this.#squares = new Float64Array(size).fill(fitting.calm);
    this.#sums = new Float64Array(size);
  }
  step(at: number, gradient: number): void {
    const weight = this.weights[at] ?? 0;
    const pull = gradient - this.fitting.decay * weight;
    const square = (this.#squares[at] ?? 0) + pull * pull;
    this.#squares[at] = square;
    this.weights[at] = weight + (this.fitting.rate * pull) / Math.sqrt(square);
  }
  endPass(pass: number): void {
    if (pass < this.fitting.epochs / 2) return;
    this.#summed += 1;
    this.weights.forEach((weight, at) => {
      this.#sums[at] = (this.#sums[at] ?? 0) + weight;
    });
  }
  mean(at: number): number {
    return Math.round((100 * (this.#sums[at] ?? 0)) / this.#summed) / 100;
  }
}

/** Feature -> weight. */
export function fitChoices(decisions: readonly Decision[], fitting: Fitting): Record<string, number> {
  const index = new Index(
    decisions.flatMap(({ candidates }) => candidates.flat()),
    fitting.rarest,
  );
  const rows = decisions.map(({ candidates }) => candidates.map((lists) => index.of(lists.flat())));
  const learner = new Learner(index.names.length, fitting);
  for (let epoch = 0; epoch < fitting.epochs; epoch += 1) {
    for (const at of shuffled(decisions.length, epoch + 1)) {
      const decision = decisions[at];
      const row = rows[at];
      if (decision === undefined || row === undefined) continue;
      const probabilities = softmax(row.map((ids) => total(learner.weights, ids)));
      row.forEach((ids, candidate) => {
        const wanted = candidate === decision.right ? 1 : 0;
        const gradient = decision.weight * (wanted - (probabilities[candidate] ?? 0));
        if (Math.abs(gradient) > 1e-4) for (const id of ids) learner.step(id, gradient);
      });
    }
    learner.endPass(epoch);
  }
  const weights = index.names.map((key, at) => [fitting.nameOf(key), learner.mean(at)] as const);
  return Object.fromEntries(spelt(weights.filter(([, weight]) => Math.abs(weight) >= fitting.smallest)));
}

export function fitClasses(
  classings: readonly Classing[],
  classes: number,
  fitting: Fitting,
): Record<string, number[]> {
  const index = new Index(
    classings.flatMap(({ features }) => features),
    fitting.rarest,
  );
  const rows = classings.map(({ features }) => index.of(features.flat()));
  const learner = new Learner(index.names.length * classes, fitting);
  for (let epoch = 0; epoch < fitting.epochs; epoch += 1) {
    for (const at of shuffled(classings.length, epoch + 1)) {
      const classing = classings[at];
      const row = rows[at];
      if (classing === undefined || row === undefined) continue;
      const scores = Array.from({ length: classes }, (_, k) => {
        let sum = 0;
        for (const id of row) sum += learner.weights[id * classes + k] ?? 0;
        return sum;
      });
      softmax(scores).forEach((probability, k) => {
        const gradient = classing.weight * ((k === classing.right ? 1 : 0) - probability);
        if (Math.abs(gradient) > 1e-4) for (const id of row) learner.step(id * classes + k, gradient);
      });
    }
    learner.endPass(epoch);
  }
  const weights = index.names.map(
    (key, at) =>
      [
        fitting.nameOf(key),
        Array.from({ length: classes }, (_, k) => learner.mean(at * classes + k)),
      ] as const,
  );
  return Object.fromEntries(
    spelt(weights.filter(([, row]) => row.some((weight) => Math.abs(weight) >= fitting.smallest))),
  );
}

/** Entries whose feature has a name, by name. */
function spelt<Value>(
  entries: readonly (readonly [string | null, Value])[],
): readonly (readonly [string, Value])[] {
  return entries
    .flatMap(([name, value]) => (name === null ? [] : [[name, value] as const]))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function total(weights: Float64Array, ids: Int32Array): number {
  let sum = 0;
  for (const id of ids) sum += weights[id] ?? 0;
  return sum;
}

function softmax(scores: readonly number[]): readonly number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
