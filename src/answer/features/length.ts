import type { Feature } from './feature.ts';

/** Terms of a long sentence of news; a longer one gains no more. */
const LONG = 40;

/** Longer sentences say more, and so answer more often. */
export const length: Feature = {
  name: 'length',
  measure: ({ candidate: { sentence } }) => Math.min(1, sentence.terms.length / LONG),
};
