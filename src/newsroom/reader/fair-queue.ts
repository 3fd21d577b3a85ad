/**
 * Work of many, of which so many run at once and never two of one who asks: whoever waits is after those who wait longer and before the
 * second of any of them.
 */
export function fairQueue(
  slots: number,
): <Result>(who: string, work: () => Promise<Result>) => Promise<Result> {
  /** In the order in which they are next. */
  const waiting = new Map<string, (() => void)[]>();
  const running = new Set<string>();
  const startNext = (): void => {
    for (const [who, [first, ...others]] of waiting) {
      if (running.size >= slots) return;
      if (running.has(who) || first === undefined) continue;
      waiting.delete(who);
      if (others.length > 0) waiting.set(who, others);
      running.add(who);
      first();
    }
  };
  return async (who, work) => {
    await new Promise<void>((resolve) => {
      waiting.set(who, [...(waiting.get(who) ?? []), resolve]);
      startNext();
    });
    try {
      return await work();
    } finally {
      running.delete(who);
      startNext();
    }
  };
}
