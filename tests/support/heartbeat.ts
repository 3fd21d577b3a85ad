import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** Between two beats, in milliseconds. */
const BEAT = 1;

/**
 * How long the event loop was held at once while some work ran, at most, in milliseconds. Counted is the processor's time of this thread
 * alone, where the system tells it (Linux), so that whatever else runs on the machine makes no step look longer.
 */
export async function longestStep(work: () => Promise<unknown>): Promise<number> {
  const state = { isOver: false, longest: 0 };
  const beat = async (): Promise<void> => {
    let before = threadTime();
    while (!state.isOver) {
      // oxlint-disable-next-line no-await-in-loop -- one beat after the other
      await setTimeout(BEAT);
      const now = threadTime();
      state.longest = Math.max(state.longest, now - before);
      before = now;
    }
  };
  const beating = beat();
  // The first beat is taken before the work begins, the last after it has ended.
  await setTimeout(2 * BEAT);
  try {
    await work();
    await setTimeout(2 * BEAT);
  } finally {
    state.isOver = true;
    await beating;
  }
  return state.longest;
}

/** Milliseconds of the processor's time that this thread has had. */
export function threadTime(): number {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return performance.now();
  }
}
