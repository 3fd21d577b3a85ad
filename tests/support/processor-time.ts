import { expect } from 'vitest';

/** Milliseconds of the processor that some work takes, in this process alone: what else runs on the machine counts little. */
export async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const PROSE = 'The ferry Aurora sank off Varna on Monday, and 14 people drowned. '.repeat(10_000);

/** A fixed piece of work, to measure others by: about `YARDSTICK_MS` on a machine that does nothing else. */
export function countWords(): number {
  const counts = new Map<string, number>();
  for (const [word] of PROSE.matchAll(/\w+/gu)) {
    const key = word.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts.size;
}

const YARDSTICK_MS = 15;
/** The least of so many measurements is what work takes when nothing disturbs it. */
const TRIES = 5;

/** How many times slower this machine is now, at least, than the one for which limits are written; 1 where it is as fast. */
async function slowness(): Promise<number> {
  let least = Infinity;
  for (let tries = 0; tries < TRIES && least > YARDSTICK_MS; tries += 1)
    // oxlint-disable-next-line no-await-in-loop -- one measurement after the other
    least = Math.min(least, await processorTime(countWords));
  return Math.max(1, least / YARDSTICK_MS);
}

/**
 * Holds that `milliseconds`, which measures some work, is at most `most` on an idle machine: by the best of a few tries, since a machine
 * compiles and makes room in memory now and then, and the more the slower the machine is.
 */
export async function expectWithin(
  most: number,
  what: string,
  milliseconds: (attempt: number) => number | Promise<number>,
): Promise<void> {
  let least = Infinity;
  let allowed = most;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    /* oxlint-disable no-await-in-loop -- one measurement after the other */
    least = Math.min(least, await milliseconds(attempt));
    if (least <= most) return;
    allowed = Math.max(allowed, most * (await slowness()));
    /* oxlint-enable no-await-in-loop */
    if (least <= allowed) return;
  }
  expect(least, `milliseconds: ${what}`).toBeLessThanOrEqual(allowed);
}
