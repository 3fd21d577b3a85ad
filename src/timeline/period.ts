/** The first and the last day of a resolved date, as "2020-01-09". */
export type Period = { readonly first: string; readonly last: string };

const VALUE =
  /^(?<year>\d{4})(?:-(?:(?<month>\d{2})(?:-(?<day>\d{2}))?|W(?<week>\d{2})(?<weekend>-WE)?|Q(?<quarter>[1-4])|H(?<half>[12])|(?<season>SP|SU|FA|WI)))?(?:T.*)?$/u;

/** Months from January = 1; a winter begins in December. */
const SEASONS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Null for what is no place in the calendar: a duration, "now", a weekday of an unknown week. */
export function periodOf(value: string): Period | null {
  const decade = /^(?<digits>\d{3})X?$/u.exec(value)?.groups?.['digits'];
  if (decade !== undefined) return { first: `${decade}0-01-01`, last: `${decade}9-12-31` };
  const century = /^(?<digits>\d{2})(?:XX)?$/u.exec(value)?.groups?.['digits'];
  if (century !== undefined) return { first: `${century}00-01-01`, last: `${century}99-12-31` };
  const groups = VALUE.exec(value)?.groups;
  return groups === undefined ? null : partOfYear(groups);
}

function partOfYear(groups: Readonly<Record<string, string | undefined>>): Period | null {
  const { month, day, week, weekend, quarter, half, season } = groups;
  const year = Number(groups['year']);
  if (day !== undefined) {
    const date = `${groups['year'] ?? ''}-${month ?? ''}-${day}`;
    return { first: date, last: date };
  }
  if (month !== undefined) return months(year, Number(month), 1);
  if (week !== undefined) return daysOfWeek(year, Number(week), weekend !== undefined);
  if (quarter !== undefined) return months(year, Number(quarter) * 3 - 2, 3);
  if (half !== undefined) return months(year, Number(half) * 6 - 5, 6);
  if (season !== undefined) return months(year, SEASONS[season] ?? 1, 3);
  return months(year, 1, 12);
}

const months = (year: number, from: number, count: number): Period => ({
  first: isoOf(dateOf(year, from, 1)),
  last: isoOf(dateOf(year, from + count, 0)),
});

/** ISO 8601: week 1 has the year's first Thursday. */
function daysOfWeek(year: number, week: number, isWeekend: boolean): Period {
  const fourth = dateOf(year, 1, 4);
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7;
  return {
    first: isoOf(dateOf(year, 1, monday + (isWeekend ? 5 : 0))),
    last: isoOf(dateOf(year, 1, monday + 6)),
  };
}

/** Years before 100 are years, not those of the last century. */
function dateOf(year: number, month: number, day: number): Date {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year + date.getUTCFullYear() - 2000);
  return date;
}

const isoOf = (date: Date): string => date.toISOString().slice(0, 10);
