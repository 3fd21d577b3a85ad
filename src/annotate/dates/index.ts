import type { Annotator } from '../annotator.ts';
import { directionsOf } from './direction.ts';
import { findDrafts, flatten } from './find-drafts.ts';
import { REFINERS } from './refiners/refiners.ts';
import { resolveInOrder } from './resolve-in-order.ts';

/** Every expression of time, resolved as a reader on the day of publication would. */
export const dates: Annotator = {
  name: 'dates',
  annotate: (reading) => {
    const text = flatten(reading.story.text);
    const drafts = REFINERS.reduce((found, refiner) => refiner.refine(found, text), findDrafts(reading));
    const directions = directionsOf(reading, drafts);
    return { dates: resolveInOrder(drafts, directions, reading.story.published) };
  },
};
