import type { DateMention } from '../story/annotation.ts';
import type { Catalogue } from './words/catalogue.ts';

const VALUE =
  /^(?<year>\d{4})(?:-(?:(?<month>\d{2})(?:-(?<day>\d{2}))?|W(?<week>\d{2})(?<weekend>-WE)?|Q(?<quarter>[1-4])|H(?<half>[12])|(?<season>SP|SU|FA|WI)))?(?:T(?<time>\d{2}(?::\d{2})?|MO|MI|AF|EV|NI)(?::\d{2})?)?$/u;

/**
 * A resolved date as it is written out: "31 December 2019", "3 January 2020, at night", "April 2019", "the 1980s". Null for what is no place in the calendar
 * (durations, sets, "now", a weekday of an unknown week).
 */
export function dayInWords(
  { value, partOfDay }: Pick<DateMention, 'value' | 'partOfDay'>,
  words: Catalogue,
): string | null {
  const { days } = words;
  const decade = /^(?<decade>\d{3})X?$/u.exec(value)?.groups?.['decade'];
  if (decade !== undefined) return days.decade(`${decade}0`);
  const century = /^(?<hundreds>\d{2})(?:XX)?$/u.exec(value)?.groups?.['hundreds'];
  if (century !== undefined) return days.century(`${century}00`);
  const groups = VALUE.exec(value)?.groups;
  return groups === undefined ? null : written({ ...groups, time: groups['time'] ?? partOfDay }, words);
}

type Groups = Readonly<Record<string, string | undefined>>;

function written(groups: Groups, words: Catalogue): string {
  const day = partOfYear(groups, words) ?? calendarDay(groups, words);
  const { time } = groups;
  if (time === undefined) return day;
  return `${day}, ${timeOf(time, words)}`;
}

function timeOf(time: string, { days }: Catalogue): string {
  if (time === '24:00') return days.midnight;
  if (isDaytime(time)) return days.daytimes[time];
  return time.includes(':') ? time : `${time}:00`;
}

const isDaytime = (time: string): time is keyof Catalogue['days']['daytimes'] => /^[A-Z]{2}$/u.test(time);
const isSeason = (season: string | undefined): season is 'SP' | 'SU' | 'FA' | 'WI' => season !== undefined;

/** What is neither a year, a month nor a day; null for those. */
function partOfYear(
  { year = '', week, weekend, quarter, half, season }: Groups,
  words: Catalogue,
): string | null {
  const { days } = words;
  if (week !== undefined) {
    const monday = calendarDay(mondayOf(Number(year), Number(week)), words);
    return weekend === undefined ? days.week(monday) : days.weekend(monday);
  }
  if (quarter !== undefined) return days.quarter(Number(quarter), year);
  if (half !== undefined) return days.half(Number(half), year);
  return isSeason(season) ? days.season(season, year) : null;
}

function calendarDay({ year = '', month, day }: Groups, { locale }: Catalogue): string {
  if (month === undefined) return year;
  const shape =
    day === undefined
      ? ({ month: 'long', year: 'numeric' } as const)
      : ({ day: 'numeric', month: 'long', year: 'numeric' } as const);
  const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return [year, month, day].filter((part) => part !== undefined).join('-');
  return new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' }).format(date);
}

/** ISO 8601: week 1 has the year's first Thursday. */
function mondayOf(year: number, week: number): Groups {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = new Date(fourth.getTime() + ((week - 1) * 7 - ((fourth.getUTCDay() + 6) % 7)) * 86_400_000);
  const [y = '', month = '', day = ''] = monday.toISOString().slice(0, 10).split('-');
  return { year: y, month, day };
}
