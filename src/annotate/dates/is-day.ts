import type { Draft } from './meaning.ts';

type Meaning = Draft['meaning'];

/** "Jan. 17", "9 January 2020": a day by its date. */
export const isDated = (meaning: Meaning): boolean =>
  meaning.kind === 'day-month' || (meaning.kind === 'fixed' && meaning.granularity === 'day');

/** A day by its date or by its name: "Thanksgiving" too. */
export const isCalendarDay = (meaning: Meaning): boolean => isDated(meaning) || meaning.kind === 'holiday';

/** Whatever comes to one day, counted from publication or not: "Friday", "yesterday", "the next day". */
export const isOneDay = (meaning: Meaning): boolean =>
  isCalendarDay(meaning) ||
  meaning.kind === 'weekday' ||
  ((meaning.kind === 'shift' || meaning.kind === 'period') && meaning.unit === 'day');
