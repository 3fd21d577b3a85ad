/** Days of the calendar, as ISO 8601 writes them: "2020-01-10". */

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Whether words are a day that the calendar has: "2023-02-29" is none. */
export function isDay(words: string): boolean {
  const date = new Date(`${words}T00:00:00Z`);
  return DAY.test(words) && !Number.isNaN(date.getTime()) && isoOf(date) === words;
}

/** The day that lies so many days after the first of a year's months; months and days may go beyond their ends. Both count from 1. */
export function dayOf(year: number, month: number, day: number): string {
  // Years before 100 are years, not those of the last century.
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year + date.getUTCFullYear() - 2000);
  return isoOf(date);
}

/** A day of the calendar; null where it has none such. Month and day count from 1. */
export function calendarDay(year: number, month: number, day: number): string | null {
  const iso = dayOf(year, month, day);
  return Number(iso.slice(-5, -3)) === month && Number(iso.slice(-2)) === day ? iso : null;
}

/** The Monday of a week, whose first has the year's first Thursday (ISO 8601); `after` moves on by days. */
export function mondayOf(year: number, week: number, after = 0): string {
  const fourth = new Date(`${dayOf(year, 1, 4)}T00:00:00Z`);
  const sinceMonday = (fourth.getUTCDay() + 6) % 7;
  return dayOf(year, 1, 4 - sinceMonday + (week - 1) * 7 + after);
}

const isoOf = (date: Date): string => date.toISOString().slice(0, 10);
