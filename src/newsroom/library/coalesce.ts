/** The time, and waiting, both in milliseconds. */
export type Clock = { readonly now: () => number; readonly wait: (milliseconds: number) => Promise<unknown> };

/**
 * At most one run within `apart` milliseconds, from beginning to beginning, and never two at once: who asks meanwhile waits for the
 * next, which is one for all who wait.
 */
export function coalesce<Result>(
  run: () => Promise<Result>,
  apart: number,
  { now, wait }: Clock,
): () => Promise<Result> {
  let began = -Infinity;
  let running: Promise<unknown> = Promise.resolve();
  let waiting: Promise<Result> | null = null;
  const next = async (): Promise<Result> => {
    await running;
    // A clock that is set back keeps nobody waiting longer.
    const rest = Math.min(began + apart - now(), apart);
    if (rest > 0) await wait(rest);
    waiting = null;
    began = now();
    const result = run();
    running = result.catch(() => {});
    return result;
  };
  return () => (waiting ??= next());
}
