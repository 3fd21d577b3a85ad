import { textOf } from '../../view.ts';
import type { Feature } from './feature.ts';

/** News tells the most important first: 1 for the first sentence, falling. */
export const lead: Feature = {
  name: 'lead',
  measure: ({ candidate: { sentence } }) => 1 / (1 + sentence.index / 5),
};

/** A question in a story is never an answer to one. */
export const asks: Feature = {
  name: 'asks',
  measure: (view) => (/\?["”’)]*$/u.test(textOf(view)) ? 1 : 0),
};
