import type { Models } from '../models/models.ts';
import { remembered } from '../text/once-per.ts';

/** The same models, which encode each question once: work that begins anew has what it has asked before. */
export function encodingOnce(models: Models | null): Models | null {
  if (models === null) return null;
  const { encoder } = models;
  return {
    ...models,
    encoder: {
      passages: (texts) => encoder.passages(texts),
      question: remembered((text: string) => encoder.question(text)),
    },
  };
}
