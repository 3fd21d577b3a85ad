import type { HolidayRule } from '../lexicon/en/calendar-words.ts';

/** A day of the Gregorian calendar, in no time zone. `month` and `day` count from 1. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };

const DAYS_IN_WEEK = 7;
const MONTHS_IN_YEAR = 12;

/** Days since 1970-01-01, by counting years from March, so that the leap day is a year's last. */
export function numberOfDay({ year, month, day }: Day): number {
  const marchYear = month > 2 ? year : year - 1;
  const fromMarch = Math.floor((153 * ((month + 9) % MONTHS_IN_YEAR) + 2) / 5) + day - 1;
  const leaps = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leaps + fromMarch - 719_468;
}

/** The inverse of `numberOfDay`. */
export function dayOfNumber(number: number): Day {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const inEra = shifted - era * 146_097;
  const yearInEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: yearInEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export const addDays = (day: Day, days: number): Day => dayOfNumber(numberOfDay(day) + days);

/** Days from `from` to `to`; negative where `to` is the earlier. */
export const daysBetween = (from: Day, to: Day): number => numberOfDay(to) - numberOfDay(from);

/** ISO: Monday is 1, Sunday is 7. 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): number {
  return ((((numberOfDay(day) + 3) % DAYS_IN_WEEK) + DAYS_IN_WEEK) % DAYS_IN_WEEK) + 1;
}

/** The ISO week with its own year: 2019-12-31 stands in week 1 of 2020. */
export function weekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const first = { year: thursday.year, month: 1, day: 1 };
  return { year: thursday.year, week: Math.floor(daysBetween(first, thursday) / DAYS_IN_WEEK) + 1 };
}

/** The first day of the month that lies `months` away. */
export function addMonths({ year, month }: Day, months: number): Day {
  const count = year * MONTHS_IN_YEAR + (month - 1) + months;
  const inYear = ((count % MONTHS_IN_YEAR) + MONTHS_IN_YEAR) % MONTHS_IN_YEAR;
  return { year: Math.floor(count / MONTHS_IN_YEAR), month: inYear + 1, day: 1 };
}

export function isDay({ year, month, day }: Day): boolean {
  if (month < 1 || month > MONTHS_IN_YEAR || day < 1) return false;
  return day <= daysBetween({ year, month, day: 1 }, addMonths({ year, month, day: 1 }, 1));
}

const ISO_DAY = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)/u;

/** "2020-01-09", or a time on that day; null for anything that names no day. */
export function parseDay(value: string | null): Day | null {
  const { year, month, day } = ISO_DAY.exec(value ?? '')?.groups ?? {};
  const found = { year: Number(year), month: Number(month), day: Number(day) };
  return year !== undefined && isDay(found) ? found : null;
}

/** Easter Sunday by Butcher's computus (Nature, 20 April 1876), which holds for every Gregorian year. */
export function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % DAYS_IN_WEEK;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const count = epact + toSunday - 7 * late + 114;
  return { year, month: Math.floor(count / 31), day: (count % 31) + 1 };
}

/** The nth weekday of a month; -1 is the last. */
function nthWeekday(first: Day, weekday: number, nth: number): Day {
  const lead = (weekday - weekdayOf(first) + DAYS_IN_WEEK) % DAYS_IN_WEEK;
  if (nth > 0) return addDays(first, lead + (nth - 1) * DAYS_IN_WEEK);
  const last = addDays(addMonths(first, 1), -1);
  return addDays(last, -((weekdayOf(last) - weekday + DAYS_IN_WEEK) % DAYS_IN_WEEK));
}

export function holidayIn(year: number, rule: HolidayRule): Day {
  switch (rule.by) {
    case 'fixed':
      return { year, month: rule.month, day: rule.day };
    case 'nth':
      return nthWeekday({ year, month: rule.month, day: 1 }, rule.weekday, rule.nth);
    case 'easter':
      return addDays(easterOf(year), rule.days);
    case 'election':
      return addDays(nthWeekday({ year, month: 11, day: 1 }, 1, 1), 1);
  }
}
