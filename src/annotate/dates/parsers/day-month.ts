import { PERIOD_STEPS } from '../../lexicon/en/time-words.ts';
import { isDay } from '../calendar.ts';
import type { Match, Parser, Said } from '../meaning.ts';
import { SPELLED_ORDINAL, ordinalOf } from '../numbers.ts';
import { oneOf, wholeWords } from '../patterns.ts';
import { dayValue } from '../timex-value.ts';
import { MONTH, YEAR, YEAR_OF_MONTH, monthOf, yearOf } from './month-words.ts';

const DAY = String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th)?(?!\d|[.:]\d|,\d(?!\d{3}(?!\d))|%)`;
const SPOKEN_DAY = `(?<spoken>${SPELLED_ORDINAL})`;

/** "last Oct. 23": which one the tense says as well. */
const POINTING = oneOf(PERIOD_STEPS.keys());

/** Any leap year: 29 February is a day of some year. */
const LEAP_YEAR = 2000;

/** A day of a month, of a year where one is said. */
function dayOfMonth({ groups }: Match): Said | null {
  const month = monthOf(groups['month']);
  const day = Number(groups['day'] ?? ordinalOf(groups['spoken'] ?? ''));
  if (month === null || !isDay({ year: LEAP_YEAR, month, day })) return null;
  const year = yearOf(groups['year']);
  if (year === null) return { meaning: { kind: 'day-month', month, day } };
  if (!isDay({ year, month, day })) return null;
  const value = dayValue({ year, month, day });
  return { meaning: { kind: 'fixed', type: 'DATE', value, granularity: 'day' } };
}

/** January 5 · March second · Jan. 5, 2020 · Sept. 11th · March 9 2014 */
export const monthDay: Parser = {
  name: 'month-day',
  cues: ['month'],
  pattern: wholeWords(
    `(?:${POINTING} )?(?<month>${MONTH}) ?(?:the )?(?:${DAY}|${SPOKEN_DAY})(?:(?:,? {1,2}|,)(?<year>${YEAR_OF_MONTH}))?`,
  ),
  read: dayOfMonth,
};

/** 5 January 2020 · the 4th of July · 23 May */
export const dayMonth: Parser = {
  name: 'day-month',
  cues: ['month'],
  pattern: wholeWords(
    `(?<!\\d[.,:])(?:the )?(?:${DAY}(?: of)?|${SPOKEN_DAY} of) (?<month>${MONTH})(?:,? (?<year>${YEAR_OF_MONTH}))?`,
  ),
  read: dayOfMonth,
};

/** The first day in "16-18 December", "24 and 25 April": the month follows the last. */
export const dayRangeStart: Parser = {
  name: 'day-range-start',
  cues: ['month'],
  pattern: wholeWords(
    `(?<![\\d.,:] ?)(?<day>[0-3]?\\d)(?=(?: ?[-–] ?| and | to )[0-3]?\\d (?<month>${MONTH})(?:,? (?<year>${YEAR}))?(?!\\w))`,
  ),
  read: dayOfMonth,
};

/** What stands between two days of one month. */
const NEXT_DAY = '(?: ?[-–] ?|, (?:and )?| and | to | or | through )';

/** The second day in "Dec. 27-29", "April 24 and 25", "Aug. 26 to 30, 1989", and each further one in "May 2, 9 and 16". */
export const dayRangeEnd: Parser = {
  name: 'day-range-end',
  cues: ['month'],
  pattern: new RegExp(
    `(?<=(?<![\\w'])(?<month>${MONTH}) [0-3]?\\d(?:st|nd|rd|th)?(?:, [0-3]?\\d){0,6}${NEXT_DAY})${DAY}(?:,? (?<year>${YEAR}))?(?!\\w)(?! (?:${MONTH}|percent|people|\\p{L}+s\\b))`,
    'giu',
  ),
  read: dayOfMonth,
};
