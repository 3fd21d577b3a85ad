import { setImmediate } from 'node:timers/promises';
import type { Rest } from '../text/rest.ts';

/** Work holds the bot's thread so long at once, in milliseconds, and what is under way besides as long again. */
const BREATH = 10;

/** Lets others run whenever a piece of work has held the thread for long enough. One for each piece of work. */
export function breathing(): Rest {
  let since = performance.now();
  const breathe = async (): Promise<void> => {
    await setImmediate();
    since = performance.now();
  };
  return () => (performance.now() - since < BREATH ? undefined : breathe());
}
