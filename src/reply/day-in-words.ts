import type { DateMention } from '../story/annotation.ts';
import { calendarPartOf, type CalendarPart } from '../story/calendar-value.ts';
import { mondayOf } from '../text/days.ts';
import type { Catalogue } from './words/catalogue.ts';

/**
 * A resolved date as it is written out: "31 December 2019", "3 January 2020, at night", "April 2019", "the 1980s". Null for what is no place in the calendar
 * (durations, sets, "now", a weekday of an unknown week).
 */
export function dayInWords(
  { value, partOfDay }: Pick<DateMention, 'value' | 'partOfDay'>,
  words: Catalogue,
): string | null {
  const found = calendarPartOf(value);
  if (found === null) return null;
  const day = partInWords(found.part, words);
  const time = found.time ?? partOfDay;
  return time === undefined ? day : `${day}, ${timeInWords(time, words)}`;
}

function partInWords(part: CalendarPart, words: Catalogue): string {
  const { days } = words;
  const { year } = part;
  switch (part.kind) {
    case 'day':
      return dateInWords(`${year}-${part.month}-${part.day}`, { day: 'numeric', ...MONTH }, words);
    case 'month':
      return dateInWords(`${year}-${part.month}`, MONTH, words);
    case 'year':
      return year;
    case 'week':
      return days.week(mondayInWords(year, part.number, words));
    case 'weekend':
      return days.weekend(mondayInWords(year, part.number, words));
    case 'quarter':
      return days.quarter(part.number, year);
    case 'half':
      return days.half(part.number, year);
    case 'season':
      return days.season(part.season, year);
    case 'decade':
      return days.decade(year);
    case 'century':
      return days.century(year);
  }
}

const MONTH = { month: 'long', year: 'numeric' } as const;

const mondayInWords = (year: string, week: number, words: Catalogue): string =>
  dateInWords(mondayOf(Number(year), week), { day: 'numeric', ...MONTH }, words);

/** One that is not in the calendar is given as it stands. */
function dateInWords(iso: string, shape: Intl.DateTimeFormatOptions, { locale }: Catalogue): string {
  const date = new Date(`${iso}${iso.length === 'YYYY-MM'.length ? '-01' : ''}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' }).format(date);
}

/** "14:30", "08" and "14:30:05" are times of a clock, "NI" is a part of the day. */
function timeInWords(time: string, { days }: Catalogue): string {
  const [hours = '', minutes = '00'] = time.split(':');
  if (isDaytime(hours)) return days.daytimes[hours];
  return hours === '24' && minutes === '00' ? days.midnight : `${hours}:${minutes}`;
}

const isDaytime = (time: string): time is keyof Catalogue['days']['daytimes'] => /^[A-Z]{2}$/u.test(time);
