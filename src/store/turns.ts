import { UserError } from '../text/errors.ts';

/**
 * One after the other for each key. `first` runs before the first turn, and before the next after one that failed, since that may have
 * left something begun.
 */
export function takeTurns(
  first: (key: string) => Promise<void>,
): <Result>(key: string, work: () => Promise<Result>) => Promise<Result> {
  const queues = new Map<string, Promise<unknown>>();
  const ready = new Set<string>();
  const turn = async <Result>(key: string, work: () => Promise<Result>): Promise<Result> => {
    if (!ready.has(key)) await first(key);
    ready.add(key);
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof UserError)) ready.delete(key);
      throw error;
    }
  };
  const forget = async (key: string, settled: Promise<unknown>): Promise<void> => {
    await settled;
    if (queues.get(key) === settled) queues.delete(key);
  };
  return (key, work) => {
    const next = (queues.get(key) ?? Promise.resolve()).then(() => turn(key, work));
    const settled = next.catch(() => {});
    queues.set(key, settled);
    void forget(key, settled);
    return next;
  };
}
