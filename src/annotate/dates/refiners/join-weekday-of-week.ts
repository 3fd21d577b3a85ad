import type { Draft } from '../meaning.ts';
import { joinNeighbours, type Refiner } from './refiner.ts';

/** Monday of last week · Tuesday last week · Friday of next week: the day of that week. */
export const joinWeekdayOfWeek: Refiner = {
  name: 'join-weekday-of-week',
  refine: (drafts, text) =>
    joinNeighbours(drafts, (left, right) => {
      const { meaning } = right;
      if (left.meaning.kind !== 'weekday' || meaning.kind !== 'period') return null;
      if (meaning.unit !== 'week' || !/^,? (?:of )?$/u.test(text.slice(left.end, right.start))) return null;
      return isOfWeek(left, meaning) ? { ...left, end: right.end, ofWeek: meaning } : null;
    }),
};

/** "Monday that week" counts from the day told, "Monday the week" is nothing. */
const isOfWeek = ({ meaning }: Draft, week: { readonly step: number; readonly from: string }): boolean =>
  meaning.kind === 'weekday' && meaning.toward === null && (week.step !== 0 || week.from === 'told');
