import { parseDay } from '../calendar.ts';
import type { Resolved } from '../meaning.ts';
import { dateOf, dayValue } from '../timex-value.ts';
import type { Resolver } from './scene.ts';

/** The day of a time that stands alone: the day last told, else the day of publication. */
export const resolveTime: Resolver<'time'> = (_, { dayTold, published }) => {
  const day = dayTold ?? published;
  return dateOf(day === null ? 'XXXX-XX-XX' : dayValue(day), 'day');
};

/** A day with its time: "2019-12-31T18:00". */
export function withTime(day: Resolved, time: string | undefined): Resolved {
  if (time === undefined || day.granularity !== 'day') return day;
  const isOpen = parseDay(day.value) === null && day.value.endsWith('REF');
  return isOpen ? day : { type: 'TIME', value: `${day.value}${time}`, granularity: 'time' };
}
