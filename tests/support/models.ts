import type { Models } from '../../src/models/models.ts';
import type { Readable } from '../../src/models/reranker.ts';
import { WIDTH } from '../../src/text/vectors.ts';

/** Models of which the reranker scores as told; to the encoder all texts are alike. */
export const modelsThat = (
  score: (question: string, sentences: readonly Readable[]) => readonly number[],
): Models => ({
  reranker: { score: async (question, sentences) => score(question, sentences) },
  encoder: {
    question: async () => new Int8Array(WIDTH),
    passages: async (texts) => new Int8Array(texts.length * WIDTH),
  },
  close: async () => {},
});

/** Plain sentences as the reranker takes them. */
export const bare = (sentences: readonly string[]): readonly Readable[] =>
  sentences.map((sentence) => ({ sentence, about: '', who: '' }));
