import { keyOfName, type Key } from './keys.ts';

/** The features of one candidate, in lists: joining them would cost more than reading them. */
export type Features = readonly (readonly Key[])[];

/** Cells for each key: the fuller the table, the longer the search. */
const ROOM = 4;

/** Bits of the sieve for each key: few, so that it stays in the nearest cache; most features of a text are in no table. */
const SIEVE = 16;

/**
 * Keys -> rows of weights, as an open hash table in one flat array: a key and, beside it, where its row begins, counted from one;
 * a zero is an empty cell. A key that is not there weighs nothing.
 */
export class WeightTable {
  readonly width: number;
  readonly #mask: number;
  readonly #cells: Int32Array;
  readonly #sieve: Uint8Array;
  readonly #weights: Float64Array;

  constructor(entries: readonly (readonly [name: string, row: readonly number[]])[], width: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(1, entries.length) * ROOM));
    this.width = width;
    this.#mask = size - 1;
    this.#cells = new Int32Array(size * 2);
    this.#sieve = new Uint8Array((size / ROOM) * (SIEVE / 8));
    this.#weights = new Float64Array(entries.length * width);
    entries.forEach(([name, row], index) => {
      const key = keyOfName(name);
      const at = this.#find(key);
      this.#cells[at] = key;
      const byte = this.#byteOf(key);
      this.#sieve[byte] = (this.#sieve[byte] ?? 0) | (1 << (key & 7));
      this.#cells[at + 1] = index * width + 1;
      this.#weights.set(row, index * width);
    });
  }

  /** Adds the weights of one feature to `scores`. */
  addTo(scores: number[], key: Key): void {
    if (!this.#mayHold(key)) return;
    const row = (this.#cells[this.#find(key) + 1] ?? 0) - 1;
    if (row < 0) return;
    for (let index = 0; index < this.width; index += 1)
      scores[index] = (scores[index] ?? 0) + (this.#weights[row + index] ?? 0);
  }

  /** The sum of the weights of all features, of a table of one weight each. */
  sum(lists: Features): number {
    let total = 0;
    for (const keys of lists)
      for (const key of keys) {
        if (!this.#mayHold(key)) continue;
        const row = this.#cells[this.#find(key) + 1] ?? 0;
        if (row > 0) total += this.#weights[row - 1] ?? 0;
      }
    return total;
  }

  #mayHold(key: Key): boolean {
    return ((this.#sieve[this.#byteOf(key)] ?? 0) & (1 << (key & 7))) !== 0;
  }

  #byteOf(key: Key): number {
    return (key >>> 3) & (this.#sieve.length - 1);
  }

  /** Index of the cell of a key, or of the empty cell where it would stand. */
  #find(key: Key): number {
    let at = (key & this.#mask) * 2;
    while (this.#cells[at + 1] !== 0 && this.#cells[at] !== key) at = (at + 2) & (2 * this.#mask + 1);
    return at;
  }
}
