import type { Feature } from './feature.ts';

/** Logits beyond this say no more; it brings them to the size of the other features. */
export const STRONG = 8;

/** What the model makes of the sentence as an answer, whatever its words: between -1 and 1, 0 is no answer. */
export const meaning: Feature = {
  name: 'meaning',
  measure: ({ meaning: score }) => Math.max(-1, Math.min(1, (score ?? 0) / STRONG)),
};
