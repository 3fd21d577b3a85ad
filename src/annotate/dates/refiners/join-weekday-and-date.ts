import { isDated } from '../is-day.ts';
import { joinNeighbours, type Refiner } from './refiner.ts';

/** Friday, Oct. 23 · Saturday, April 25 · Sunday night, March 4: one day said twice. */
export const joinWeekdayAndDate: Refiner = {
  name: 'join-weekday-and-date',
  refine: (drafts, text) =>
    joinNeighbours(drafts, (left, right) =>
      left.meaning.kind === 'weekday' &&
      isDated(right.meaning) &&
      /^(?:, ?| |, the | the )$/u.test(text.slice(left.end, right.start))
        ? {
            ...right,
            start: left.start,
            weekday: left.meaning.weekday,
            ...(left.partOfDay !== undefined && { partOfDay: left.partOfDay }),
          }
        : null,
    ),
};
