import type { Refiner } from './refiner.ts';

/** "night" without a day beside it is no date. */
export const dropLoose: Refiner = {
  name: 'drop-loose',
  refine: (drafts) => drafts.filter(({ loose, meaning }) => loose !== true || meaning.kind !== 'time'),
};
