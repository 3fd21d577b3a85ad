import type { DateMention } from '../story/annotation.ts';

const LOCALE = 'en-GB';
const SEASONS: ReadonlyMap<string, string> = new Map([
  ['SP', 'spring'],
  ['SU', 'summer'],
  ['FA', 'autumn'],
  ['WI', 'winter'],
]);
const DAYTIMES: ReadonlyMap<string, string> = new Map([
  ['MO', 'in the morning'],
  ['MI', 'at midday'],
  ['AF', 'in the afternoon'],
  ['EV', 'in the evening'],
  ['NI', 'at night'],
  ['24:00', 'at midnight'],
]);

const VALUE =
  /^(?<year>\d{4})(?:-(?:(?<month>\d{2})(?:-(?<day>\d{2}))?|W(?<week>\d{2})(?<weekend>-WE)?|Q(?<quarter>[1-4])|H(?<half>[12])|(?<season>SP|SU|FA|WI)))?(?:T(?<time>\d{2}(?::\d{2})?|MO|MI|AF|EV|NI)(?::\d{2})?)?$/u;

/**
 * A resolved date as it is written out: "31 December 2019", "3 January 2020, at night", "April 2019", "the 1980s". Null for what is no place in the calendar
 * (durations, sets, "now", a weekday of an unknown week).
 */
export function dayInWords({ value, partOfDay }: Pick<DateMention, 'value' | 'partOfDay'>): string | null {
  const decade = /^(?<decade>\d{3})X?$/u.exec(value)?.groups?.['decade'];
  if (decade !== undefined) return `the ${decade}0s`;
  const century = /^(?<hundreds>\d{2})(?:XX)?$/u.exec(value)?.groups?.['hundreds'];
  if (century !== undefined) return `the ${century}00s`;
  const groups = VALUE.exec(value)?.groups;
  return groups === undefined ? null : written({ ...groups, time: groups['time'] ?? partOfDay });
}

type Groups = Readonly<Record<string, string | undefined>>;

function written(groups: Groups): string {
  const day = partOfYear(groups) ?? calendarDay(groups);
  const { time } = groups;
  if (time === undefined) return day;
  return `${day}, ${DAYTIMES.get(time) ?? (time.includes(':') ? time : `${time}:00`)}`;
}

/** What is neither a year, a month nor a day; null for those. */
function partOfYear({ year = '', week, weekend, quarter, half, season }: Groups): string | null {
  if (week !== undefined)
    return `${weekend === undefined ? 'the week' : 'the weekend'} of ${calendarDay(mondayOf(Number(year), Number(week)))}`;
  if (quarter !== undefined)
    return `${['first', 'second', 'third', 'fourth'][Number(quarter) - 1] ?? ''} quarter of ${year}`;
  if (half !== undefined) return `${half === '1' ? 'first' : 'second'} half of ${year}`;
  return season === undefined ? null : `${SEASONS.get(season) ?? ''} ${year}`;
}

function calendarDay({ year = '', month, day }: Groups): string {
  if (month === undefined) return year;
  const shape =
    day === undefined
      ? ({ month: 'long', year: 'numeric' } as const)
      : ({ day: 'numeric', month: 'long', year: 'numeric' } as const);
  const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return [year, month, day].filter((part) => part !== undefined).join('-');
  return new Intl.DateTimeFormat(LOCALE, { ...shape, timeZone: 'UTC' }).format(date);
}

/** ISO 8601: week 1 has the year's first Thursday. */
function mondayOf(year: number, week: number): Groups {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = new Date(fourth.getTime() + ((week - 1) * 7 - ((fourth.getUTCDay() + 6) % 7)) * 86_400_000);
  const [y = '', month = '', day = ''] = monday.toISOString().slice(0, 10).split('-');
  return { year: y, month, day };
}
