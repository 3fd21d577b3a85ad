import type { Parser } from '../meaning.ts';
import { clockFull, clockHalf, clockInPart, clockPast, clockWord } from './clock.ts';
import { nthWeekday, weekdaysAgo } from './counted-weekday.ts';
import { dayMonth, dayRangeEnd, dayRangeStart, monthDay } from './day-month.ts';
import { dayPart } from './day-part.ts';
import { dayWord } from './day-word.ts';
import { century, decades } from './decade.ts';
import { duration, fortnight, halfUnit, openDuration, unitLong, unmeasured } from './duration.ts';
import { farYear, yearOfEra } from './far-year.ts';
import { holiday } from './holiday.ts';
import { isoDate } from './iso-date.ts';
import { month } from './month.ts';
import {
  periodBefore,
  periodBeyond,
  periodFromNow,
  periodFromTold,
  periodItself,
  yearEnd,
} from './period.ts';
import { namedDay, septemberEleventh } from './named-day.ts';
import { namedPart, shortQuarter } from './quarter.ts';
import { periodOfYear, reportedPeriod } from './reported-period.ts';
import { season } from './season.ts';
import { every, frequency, rate } from './set.ts';
import { ago, agoOfTwo, fromNow, halfAgo, laterOrEarlier, longAgo, yearAgo } from './shift.ts';
import { slashedDate } from './slashed-date.ts';
import { oneDay, vague, vagueAdjective, vaguePeriod } from './vague.ts';
import { weekday } from './weekday.ts';
import { fiscalYear, year, yearRangeEnd } from './year.ts';

/** In order: of two that find as many words in the same place, the earlier is right. */
export const PARSERS: readonly Parser[] = [
  namedDay,
  septemberEleventh,
  isoDate,
  slashedDate,
  monthDay,
  dayMonth,
  dayRangeStart,
  dayRangeEnd,
  month,
  holiday,
  fiscalYear,
  farYear,
  yearOfEra,
  year,
  yearRangeEnd,
  decades,
  century,
  nthWeekday,
  weekdaysAgo,
  weekday,
  dayWord,
  yearEnd,
  periodBefore,
  periodBeyond,
  periodFromNow,
  periodFromTold,
  periodItself,
  periodOfYear,
  namedPart,
  shortQuarter,
  reportedPeriod,
  season,
  agoOfTwo,
  ago,
  halfAgo,
  laterOrEarlier,
  fromNow,
  longAgo,
  yearAgo,
  rate,
  every,
  frequency,
  vaguePeriod,
  oneDay,
  duration,
  halfUnit,
  openDuration,
  unitLong,
  unmeasured,
  fortnight,
  clockHalf,
  clockFull,
  clockWord,
  clockInPart,
  clockPast,
  dayPart,
  vague,
  vagueAdjective,
];
