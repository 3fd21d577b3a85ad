import type { Models } from '../models/models.ts';

/** The same models, which encode each question once: work that begins anew has what it has asked before. */
export function encodingOnce(models: Models | null): Models | null {
  if (models === null) return null;
  const { encoder } = models;
  const known = new Map<string, Promise<Int8Array>>();
  return {
    ...models,
    encoder: {
      passages: (texts) => encoder.passages(texts),
      question: (text) => {
        const vector = known.get(text) ?? encoder.question(text);
        known.set(text, vector);
        return vector;
      },
    },
  };
}
