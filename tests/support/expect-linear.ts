import { expect } from 'vitest';
import { countWords, processorTime } from './processor-time.ts';

/** The larger of two inputs is so many times the smaller. */
const TIMES = 4;
/** Work that is linear takes 4 times as long on 4 times as much, and work that is quadratic 16 times. */
const MOST_GROWTH = 9;
/** The larger may take as long as so many yardsticks: about .4 seconds on a machine that does nothing else. */
const MOST_YARDSTICKS = 25;
/** Milliseconds that tell nothing. */
const NOISE_MS = 3;
/** The least of so many measurements is what the work takes when nothing disturbs it. */
const TRIES = 6;

/**
 * Holds that work grows with its input and not with the square of it, and is quick. It measures how long a small and a four times
 * larger input take against each other, and against a fixed piece of work, never against the clock: a slow or busy machine slows all
 * of them. `make` prepares an input of about `size` (by default, characters), which is not measured.
 */
export async function expectLinear<Input>(
  make: (size: number) => Input,
  work: (input: Input) => unknown,
  size = 40_000,
): Promise<void> {
  const [small, large] = [make(Math.floor(size / TIMES)), make(size)];
  // The first run compiles, which would make the smaller input look slow.
  await work(small);
  let [shortest, longest, yardstick] = [Infinity, Infinity, Infinity];
  for (let tries = 0; tries < TRIES; tries += 1) {
    /* oxlint-disable no-await-in-loop -- one measurement after the other */
    yardstick = Math.min(yardstick, await processorTime(countWords));
    shortest = Math.min(shortest, await processorTime(() => work(small)));
    longest = Math.min(longest, await processorTime(() => work(large)));
    /* oxlint-enable no-await-in-loop */
    if (longest < mostFor(shortest, yardstick)) return;
  }
  expect(longest, `${shortest} ms for a quarter of it; yardstick ${yardstick} ms`).toBeLessThan(
    mostFor(shortest, yardstick),
  );
}

const mostFor = (shortest: number, yardstick: number): number =>
  Math.min(Math.max(shortest, NOISE_MS) * MOST_GROWTH, Math.max(yardstick, NOISE_MS) * MOST_YARDSTICKS);
