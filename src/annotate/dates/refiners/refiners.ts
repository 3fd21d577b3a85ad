import { agreeWithDate } from './agree-with-date.ts';
import { dropLoose } from './drop-loose.ts';
import { endQuarter } from './end-quarter.ts';
import { joinDayAndTime } from './join-day-and-time.ts';
import { joinDaysFrom } from './join-days-from.ts';
import { joinWeekdayAndDate } from './join-weekday-and-date.ts';
import { joinWeekOf } from './join-week-of.ts';
import { joinWeekdayOfWeek } from './join-weekday-of-week.ts';
import { joinYear } from './join-year.ts';
import type { Refiner } from './refiner.ts';
import { shareYear } from './share-year.ts';
import { takeInModifiers } from './take-in-modifiers.ts';

/** In order: days first, then their times, then what stands around them. A part of the day may stand between a weekday and its date. */
export const REFINERS: readonly Refiner[] = [
  joinWeekdayAndDate,
  joinWeekdayOfWeek,
  joinYear,
  shareYear,
  joinDayAndTime,
  joinWeekdayAndDate,
  joinWeekOf,
  joinDaysFrom,
  dropLoose,
  agreeWithDate,
  endQuarter,
  takeInModifiers,
];
