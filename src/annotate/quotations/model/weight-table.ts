import { keyOfName, type Key } from './keys.ts';

/** The features of one candidate, in lists: joining them would cost more than reading them. */
export type Features = readonly (readonly Key[])[];

/** Slots for each key: the fuller the table, the longer the search. */
const ROOM = 4;

/** Keys -> rows of weights, as an open hash table in flat arrays. A key that is not there weighs nothing. */
export class WeightTable {
  readonly width: number;
  readonly #mask: number;
  readonly #keys: Int32Array;
  readonly #rows: Int32Array;
  readonly #weights: Float64Array;

  constructor(entries: readonly (readonly [name: string, row: readonly number[]])[], width: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(1, entries.length) * ROOM));
    this.width = width;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size);
    this.#rows = new Int32Array(size).fill(-1);
    this.#weights = new Float64Array(entries.length * width);
    entries.forEach(([name, row], index) => {
      const at = this.#find(keyOfName(name));
      this.#keys[at] = keyOfName(name);
      this.#rows[at] = index * width;
      this.#weights.set(row, index * width);
    });
  }

  /** Adds the weights of one feature to `scores`. */
  addTo(scores: number[], key: Key): void {
    const row = this.#rows[this.#find(key)] ?? -1;
    if (row < 0) return;
    for (let index = 0; index < this.width; index += 1)
      scores[index] = (scores[index] ?? 0) + (this.#weights[row + index] ?? 0);
  }

  /** The sum of the weights of all features, of a table of one weight each. */
  sum(lists: Features): number {
    let total = 0;
    for (const keys of lists)
      for (const key of keys) {
        const row = this.#rows[this.#find(key)] ?? -1;
        if (row >= 0) total += this.#weights[row] ?? 0;
      }
    return total;
  }

  #find(key: Key): number {
    let at = key & this.#mask;
    while ((this.#rows[at] ?? -1) >= 0 && this.#keys[at] !== key) at = (at + 1) & this.#mask;
    return at;
  }
}
