import type { Draft } from '../meaning.ts';
import { joinNeighbours, type Refiner } from './refiner.ts';

/** Friday, Oct. 23 · Saturday, April 25 · Sunday night, March 4: one day said twice. */
export const joinWeekdayAndDate: Refiner = {
  name: 'join-weekday-and-date',
  refine: (drafts, text) =>
    joinNeighbours(drafts, (left, right) =>
      left.meaning.kind === 'weekday' &&
      isADay(right) &&
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

const isADay = ({ meaning }: Draft): boolean =>
  meaning.kind === 'day-month' || (meaning.kind === 'fixed' && meaning.granularity === 'day');
