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
  /** A feature whose squared weight times its uses is smaller does not matter. */
  readonly slightest: number;
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

/** A smaller gradient teaches nothing. */
const LEAST_GRADIENT = 1e-4;

class Index {
  readonly ids: ReadonlyMap<Key, number>;
  readonly names: readonly Key[];
  readonly #counts: ReadonlyMap<Key, number>;
  constructor(lists: Iterable<readonly Key[]>, rarest: number, counted?: ReadonlyMap<Key, number>) {
    const counts = new Map(counted);
    for (const list of lists) for (const name of list) counts.set(name, (counts.get(name) ?? 0) + 1);
    this.#counts = counts;
    this.names = [...counts].filter(([, count]) => count >= rarest).map(([name]) => name);
    this.ids = new Map(this.names.map((name, at) => [name, at]));
  }
  of(list: readonly Key[]): Int32Array {
    return Int32Array.from(list.flatMap((name) => this.ids.get(name) ?? []));
  }
  /** The features that matter: `matter` of one, times how often it is seen, is large enough. They are fitted anew without the others. */
  keeping(matter: (at: number) => number, slightest: number): Index {
    const kept = this.names.filter((name, at) => matter(at) * (this.#counts.get(name) ?? 0) >= slightest);
    return new Index([], 0, new Map(kept.map((name) => [name, this.#counts.get(name) ?? 0])));
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
  const all = learnChoices(decisions, index, fitting);
  const kept = index.keeping((at) => all.mean(at) ** 2, fitting.slightest);
  const learner = learnChoices(decisions, kept, fitting);
  const weights = kept.names.map((key, at) => [fitting.nameOf(key), learner.mean(at)] as const);
  return Object.fromEntries(spelt(weights.filter(([, weight]) => weight !== 0)));
}

function learnChoices(decisions: readonly Decision[], index: Index, fitting: Fitting): Learner {
  const rows = decisions.map(({ candidates }) => candidates.map((lists) => index.of(lists.flat())));
  const learner = new Learner(index.names.length, fitting);
  for (let epoch = 0; epoch < fitting.epochs; epoch += 1) {
    for (const at of shuffled(decisions.length, epoch + 1)) {
      const decision = decisions[at];
      const row = rows[at];
      if (decision !== undefined && row !== undefined) learnChoice(learner, decision, row);
    }
    learner.endPass(epoch);
  }
  return learner;
}

function learnChoice(learner: Learner, { right, weight }: Decision, row: readonly Int32Array[]): void {
  const probabilities = softmax(row.map((ids) => total(learner.weights, ids)));
  row.forEach((ids, candidate) => {
    const gradient = weight * ((candidate === right ? 1 : 0) - (probabilities[candidate] ?? 0));
    if (Math.abs(gradient) > LEAST_GRADIENT) for (const id of ids) learner.step(id, gradient);
  });
}

/** Feature -> a weight for each class. */
export function fitClasses(
  classings: readonly Classing[],
  classes: number,
  fitting: Fitting,
): Record<string, number[]> {
  const index = new Index(
    classings.flatMap(({ features }) => features),
    fitting.rarest,
  );
  const rowOf = (learner: Learner, at: number): number[] =>
    Array.from({ length: classes }, (_, k) => learner.mean(at * classes + k));
  const all = learnClasses(classings, { index, classes }, fitting);
  const kept = index.keeping((at) => spreadOf(rowOf(all, at)), fitting.slightest);
  const learner = learnClasses(classings, { index: kept, classes }, fitting);
  const weights = kept.names.map((key, at) => [fitting.nameOf(key), rowOf(learner, at)] as const);
  return Object.fromEntries(spelt(weights.filter(([, row]) => row.some((weight) => weight !== 0))));
}

/** What is the same for all classes tells none from another. */
function spreadOf(row: readonly number[]): number {
  const mean = row.reduce((a, b) => a + b, 0) / row.length;
  return row.reduce((sum, weight) => sum + (weight - mean) ** 2, 0);
}

type Shape = { readonly index: Index; readonly classes: number };

function learnClasses(classings: readonly Classing[], shape: Shape, fitting: Fitting): Learner {
  const { index, classes } = shape;
  const rows = classings.map(({ features }) => index.of(features.flat()));
  const learner = new Learner(index.names.length * classes, fitting);
  for (let epoch = 0; epoch < fitting.epochs; epoch += 1) {
    for (const at of shuffled(classings.length, epoch + 1)) {
      const classing = classings[at];
      const row = rows[at];
      if (classing !== undefined && row !== undefined) learnClass(learner, { ...classing, classes }, row);
    }
    learner.endPass(epoch);
  }
  return learner;
}

function learnClass(
  learner: Learner,
  { right, weight, classes }: Classing & { readonly classes: number },
  row: Int32Array,
): void {
  const scores = Array.from({ length: classes }, (_, k) => {
    let sum = 0;
    for (const id of row) sum += learner.weights[id * classes + k] ?? 0;
    return sum;
  });
  softmax(scores).forEach((probability, k) => {
    const gradient = weight * ((k === right ? 1 : 0) - probability);
    if (Math.abs(gradient) > LEAST_GRADIENT) for (const id of row) learner.step(id * classes + k, gradient);
  });
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
