import { setTimeout } from 'node:timers/promises';

/** The answers that are being given. */
export type RunningAnswers = {
  /** Keeps an answer in sight until it is given. */
  readonly add: (answer: Promise<void>) => void;
  /** Resolves when none is left, or after `patience` milliseconds: true where all were given. */
  readonly settle: (patience: number) => Promise<boolean>;
};

export function trackAnswers(): RunningAnswers {
  const answers = new Set<Promise<void>>();
  const all = async (): Promise<true> => {
    // oxlint-disable-next-line no-await-in-loop -- others may begin while these end
    while (answers.size > 0) await Promise.allSettled(answers);
    return true;
  };
  return {
    add: (answer) => {
      const kept = answer.finally(() => answers.delete(kept));
      answers.add(kept);
    },
    settle: async (patience) => {
      const late = new AbortController();
      const settled = await Promise.race([all(), setTimeout(patience, false, { signal: late.signal })]);
      late.abort();
      return settled;
    },
  };
}
