import { textOf } from '../view.ts';
import type { Feature } from './feature.ts';

/** News tells the most important first: 1 for the first sentence, falling. */
export const lead: Feature = {
  name: 'lead',
  measure: ({ candidate: { sentence } }) => 1 / (1 + sentence.index / 5),
};

/** MiniSearch's own view of the passage: it also sees speakers, people and the headline. */
export const passage: Feature = { name: 'passage', measure: ({ candidate }) => candidate.passageScore };

/** A question in a story is never an answer to one. */
export const asks: Feature = {
  name: 'asks',
  measure: (view) => (/\?["”’)]*$/u.test(textOf(view)) ? 1 : 0),
};
