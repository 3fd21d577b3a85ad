import type { Granularity } from '../../story/annotation.ts';
import type { Unit } from '../lexicon/en/time-words.ts';
import { weekOf, type Day } from './calendar.ts';
import type { Resolved } from './meaning.ts';

/** "07" */
export const two = (number: number): string => String(number).padStart(2, '0');

export const yearValue = (year: number): string => String(year).padStart(4, '0');
export const monthValue = ({ year, month }: Day): string => `${yearValue(year)}-${two(month)}`;
export const dayValue = (day: Day): string => `${monthValue(day)}-${two(day.day)}`;

function weekValue(day: Day): string {
  const { year, week } = weekOf(day);
  return `${yearValue(year)}-W${two(week)}`;
}

const quarterOf = ({ month }: Day): number => Math.ceil(month / 3);

/** "199": the decade of the year, as TIMEX3 writes it. */
const decadeValue = (year: number): string => yearValue(year).slice(0, 3);
const centuryValue = (year: number): string => yearValue(year).slice(0, 2);

const VALUE_OF_UNIT: Readonly<Record<Unit, (day: Day) => string>> = {
  second: dayValue,
  minute: dayValue,
  hour: dayValue,
  day: dayValue,
  week: weekValue,
  fortnight: dayValue,
  weekend: (day) => `${weekValue(day)}-WE`,
  month: monthValue,
  quarter: (day) => `${yearValue(day.year)}-Q${quarterOf(day)}`,
  year: ({ year }) => yearValue(year),
  decade: ({ year }) => decadeValue(year),
  century: ({ year }) => centuryValue(year),
};

export const GRANULARITY_OF_UNIT: Readonly<Record<Unit, Granularity>> = {
  second: 'day',
  minute: 'day',
  hour: 'day',
  day: 'day',
  week: 'week',
  fortnight: 'day',
  weekend: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'none',
};

/** The period of this unit that the day lies in. */
export const periodOf = (unit: Unit, day: Day): Resolved => ({
  type: 'DATE',
  value: VALUE_OF_UNIT[unit](day),
  granularity: GRANULARITY_OF_UNIT[unit],
});

export const dateOf = (value: string, granularity: Granularity): Resolved => ({
  type: 'DATE',
  value,
  granularity,
});

export const onDay = (day: Day): Resolved => dateOf(dayValue(day), 'day');
