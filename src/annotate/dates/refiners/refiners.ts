import { dropLoose } from './drop-loose.ts';
import { joinDayAndTime } from './join-day-and-time.ts';
import { joinWeekdayAndDate } from './join-weekday-and-date.ts';
import { joinWeekOf } from './join-week-of.ts';
import { joinYear } from './join-year.ts';
import type { Refiner } from './refiner.ts';
import { takeInModifiers } from './take-in-modifiers.ts';

/** In order: days first, then their times, then what stands around them. */
export const REFINERS: readonly Refiner[] = [
  joinWeekdayAndDate,
  joinYear,
  joinDayAndTime,
  joinWeekOf,
  dropLoose,
  takeInModifiers,
];
