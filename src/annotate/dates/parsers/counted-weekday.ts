import { NTH, WEEKDAYS } from '../../lexicon/en/calendar-words.ts';
import { holidayIn } from '../calendar.ts';
import type { Parser } from '../meaning.ts';
import { COUNT, countOf } from '../numbers.ts';
import { oneOf, wholeWords } from '../patterns.ts';
import { dayValue } from '../timex-value.ts';
import { MONTH, YEAR, monthOf, yearOf } from './month-words.ts';

const NAMES = oneOf([...WEEKDAYS.keys()].filter((name) => name.endsWith('day')));
const weekdayOf = (name: string | undefined): number | undefined =>
  WEEKDAYS.get((name ?? '').toLowerCase().replace(/s$/u, ''));

/** the last Friday of February · the first Monday in May 2019 */
export const nthWeekday: Parser = {
  name: 'nth-weekday',
  cues: ['weekday'],
  pattern: wholeWords(
    `(?:the )?(?<nth>${oneOf(NTH.keys())}) (?<day>${NAMES}) (?:of|in) (?<month>${MONTH})(?:,? (?<year>${YEAR}))?`,
  ),
  read: ({ groups }) => {
    const [day, month] = [weekdayOf(groups['day']), monthOf(groups['month'])];
    const count = NTH.get((groups['nth'] ?? '').toLowerCase());
    if (day === undefined || month === null || count === undefined) return null;
    const rule = { by: 'nth', month, weekday: day, nth: count } as const;
    const year = yearOf(groups['year']);
    if (year === null) return { meaning: { kind: 'holiday', rule, toward: null } };
    const value = dayValue(holidayIn(year, rule));
    return { meaning: { kind: 'fixed', type: 'DATE', value, granularity: 'day' } };
  },
};

const WEEK = 7;

/** two Sundays ago · the Sunday before last · the Monday after next · Friday week */
export const weekdaysAgo: Parser = {
  name: 'weekdays-ago',
  cues: ['weekday'],
  pattern: wholeWords(
    `(?<count>${COUNT}) (?<days>${NAMES}s?) ago|(?:the )?(?<day>${NAMES}) (?:(?<back>before last)|after next|(?<british>week)(?! of| \\p{Ll}+ing|'))`,
  ),
  read: ({ groups }) => {
    const weekday = weekdayOf(groups['days'] ?? groups['day']);
    const count = groups['count'] === undefined ? 2 : countOf(groups['count']);
    if (weekday === undefined || typeof count !== 'number') return null;
    const toward = groups['count'] === undefined && groups['back'] === undefined ? 1 : -1;
    const meaning = { kind: 'weekday', weekday, date: null, toward, from: 'published' } as const;
    return { meaning, days: toward * (count - 1) * WEEK };
  },
};
