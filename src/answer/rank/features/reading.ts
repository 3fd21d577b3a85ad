import type { Feature } from './feature.ts';

/** Logits beyond this say no more; it brings them to the size of the other features. */
export const STRONG = 8;

const bounded = (score: number): number => Math.max(-1, Math.min(1, score / STRONG));

/** What the model makes of the sentence as an answer, whatever its words: between -1 and 1, 0 is no answer. */
export const meaning: Feature = {
  name: 'meaning',
  measure: ({ reading }) => bounded(reading?.meaning ?? 0),
};

/** The same of the better of its neighbours: news tells one thing in two sentences, and the answer stands beside the echo. */
export const nearMeaning: Feature = {
  name: 'near-meaning',
  measure: ({ reading }) => bounded(reading?.near ?? -STRONG),
};

/** All that words and vectors tell, as one score: its parts were weighed on many more questions than the reranker has left unseen. */
export const firstStage: Feature = {
  name: 'first-stage',
  measure: ({ reading }) => bounded(reading?.firstStage ?? 0),
};
