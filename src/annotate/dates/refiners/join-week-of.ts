import type { Draft } from '../meaning.ts';
import { joinNeighbours, type Refiner } from './refiner.ts';

/** the week of March 6: the week that the day lies in */
export const joinWeekOf: Refiner = {
  name: 'join-week-of',
  refine: (drafts, text) =>
    joinNeighbours(drafts, (left, right) =>
      isWeek(left) && isDay(right) && text.slice(left.end, right.start) === ' of '
        ? { ...right, start: left.start, isWeek: true }
        : null,
    ),
};

const isWeek = ({ meaning }: Draft): boolean => meaning.kind === 'period' && meaning.unit === 'week';

const isDay = ({ meaning }: Draft): boolean =>
  meaning.kind === 'day-month' || (meaning.kind === 'fixed' && meaning.granularity === 'day');
