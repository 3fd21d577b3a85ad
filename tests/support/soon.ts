import { vi } from 'vitest';

/** Waits until a claim holds, on a busy machine too. */
export const soon = <Result>(claim: () => Result): Promise<Result> =>
  vi.waitFor(claim, { timeout: 60_000, interval: 10 });
