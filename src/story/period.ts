import { calendarPartOf, type CalendarPart, type Season } from './calendar-value.ts';
import { dayOf, mondayOf } from '../text/days.ts';

/** The first and the last day of a resolved date, as "2020-01-09". */
export type Period = { readonly first: string; readonly last: string };

/** Months from January = 1; a winter begins in December. */
const SEASONS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Null for what is no place in the calendar: a duration, "now", a weekday of an unknown week. */
export function periodOf(value: string): Period | null {
  const found = calendarPartOf(value);
  return found === null ? null : periodOfPart(found.part);
}

function periodOfPart(part: CalendarPart): Period {
  const year = Number(part.year);
  switch (part.kind) {
    case 'day': {
      const day = `${part.year}-${part.month}-${part.day}`;
      return { first: day, last: day };
    }
    case 'week':
      return { first: mondayOf(year, part.number), last: mondayOf(year, part.number, 6) };
    case 'weekend':
      return { first: mondayOf(year, part.number, 5), last: mondayOf(year, part.number, 6) };
    case 'month':
      return months(year, Number(part.month), 1);
    case 'quarter':
      return months(year, part.number * 3 - 2, 3);
    case 'half':
      return months(year, part.number * 6 - 5, 6);
    case 'season':
      return months(year, SEASONS[part.season], 3);
    case 'year':
      return months(year, 1, 12);
    case 'decade':
      return months(year, 1, 10 * 12);
    case 'century':
      return months(year, 1, 100 * 12);
  }
}

const months = (year: number, from: number, count: number): Period => ({
  first: dayOf(year, from, 1),
  last: dayOf(year, from + count, 0),
});
