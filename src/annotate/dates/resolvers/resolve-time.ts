import { parseDay } from '../calendar.ts';
import type { Resolved } from '../meaning.ts';
import { dateOf, dayValue } from '../timex-value.ts';
import type { Resolver } from './scene.ts';

/** A day told so many paragraphs before is no longer that of a clock time: the story has come back to its own day. */
const NEAR = 1;

/** The day of a time that stands alone: the day last told here or just above, else the day of publication. */
export const resolveTime: Resolver<'time'> = (_, { entry, paragraph, published }) => {
  const isNear = entry !== null && (published === null || paragraph - entry.paragraph <= NEAR);
  const day = isNear ? entry.day : published;
  return dateOf(day === null ? 'XXXX-XX-XX' : dayValue(day), 'day');
};

/** A day with its time: "2019-12-31T18:00". */
export function withTime(day: Resolved, time: string | undefined): Resolved {
  if (time === undefined || day.granularity !== 'day') return day;
  const isOpen = parseDay(day.value) === null && day.value.endsWith('REF');
  return isOpen ? day : { type: 'TIME', value: `${day.value}${time}`, granularity: 'time' };
}
