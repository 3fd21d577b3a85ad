import { daysBetween, parseDay, type Day } from '../../annotate/dates/calendar.ts';
import { periodOf } from '../../story/period.ts';

/** News of a day is told within so many days. */
const SOON = 10;

/**
 * How a story's day fits the times that a question names (years, months or days): 1 where it ran then or soon after, -1 where it ran
 * before and could tell of it only as to come, 0 where it ran later, or either names no day.
 */
export function timelinessOf(published: string | null, times: readonly string[]): number {
  const day = parseDay(published);
  if (day === null || times.length === 0) return 0;
  return Math.max(...times.map((time) => fit(day, time)));
}

function fit(day: Day, time: string): number {
  const period = periodOf(time);
  const [first, last] = [parseDay(period?.first ?? null), parseDay(period?.last ?? null)];
  if (first === null || last === null) return 0;
  if (daysBetween(first, day) < 0) return -1;
  return daysBetween(last, day) <= SOON ? 1 : 0;
}
