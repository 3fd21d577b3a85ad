import { addDays, addMonths, daysBetween, parseDay, type Day } from '../../annotate/dates/calendar.ts';

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
  const [year = '', month, dayOfMonth] = time.split('-');
  const first = parseDay([year, month ?? '01', dayOfMonth ?? '01'].join('-'));
  if (first === null) return 0;
  const months = month === undefined ? 12 : 1;
  const end = dayOfMonth === undefined ? addMonths(first, months) : addDays(first, 1);
  if (daysBetween(first, day) < 0) return -1;
  return daysBetween(end, day) < SOON ? 1 : 0;
}
