import type { Reranker } from './reranker.ts';

/** Several workers as one: each reads its share of the sentences while the others read theirs. A pair's score does not depend on who reads it. */
export function shareOut(workers: readonly Reranker[]): Reranker {
  const count = workers.length;
  return {
    score: async (question, sentences) => {
      const shares = await Promise.all(
        workers.map((worker, at) =>
          worker.score(
            question,
            sentences.filter((_sentence, index) => index % count === at),
          ),
        ),
      );
      return sentences.map((_sentence, index) => shares[index % count]?.[Math.floor(index / count)] ?? 0);
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}
