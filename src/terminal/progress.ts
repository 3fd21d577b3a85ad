import type { Writable } from 'node:stream';

/** Loading that is over within this time shows no bar: it would only flicker. */
const PATIENCE_MS = 1000;
const WIDTH = 30;

/** A bar that appears when loading takes over a second. `clock` gives milliseconds. */
export function progressBar(
  output: Writable,
  clock: () => number,
): { show(done: number, all: number): void; clear(): void } {
  const began = clock();
  let shown = false;
  return {
    show(done, all) {
      if (all === 0 || clock() - began < PATIENCE_MS) return;
      shown = true;
      const full = Math.round((WIDTH * done) / all);
      output.write(`\rReading stories ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done}/${all}`);
    },
    clear() {
      if (shown) output.write(`\r${' '.repeat(WIDTH + 40)}\r`);
    },
  };
}
