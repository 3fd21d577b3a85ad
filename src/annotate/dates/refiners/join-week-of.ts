import { isCalendarDay } from '../is-day.ts';
import type { Draft } from '../meaning.ts';
import { joinNeighbours, type Refiner } from './refiner.ts';

/** the week of March 6 · the week of Thanksgiving · Easter week: the week that the day lies in */
export const joinWeekOf: Refiner = {
  name: 'join-week-of',
  refine: (drafts, text) =>
    joinNeighbours(
      drafts.map((draft) => withItsWeek(draft, text)),
      (left, right) =>
        isWeek(left) && isCalendarDay(right.meaning) && text.slice(left.end, right.start) === ' of '
          ? { ...right, start: left.start, isWeek: true }
          : null,
    ),
};

const WEEK = /^ week(?!\w)/u;

function withItsWeek(draft: Draft, text: string): Draft {
  const week = draft.meaning.kind === 'holiday' ? WEEK.exec(text.slice(draft.end, draft.end + 6)) : null;
  return week === null ? draft : { ...draft, end: draft.end + week[0].length, isWeek: true };
}

const isWeek = ({ meaning }: Draft): boolean => meaning.kind === 'period' && meaning.unit === 'week';
