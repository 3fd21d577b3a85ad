import { HOLIDAYS } from '../../lexicon/en/calendar-words.ts';
import { PERIOD_STEPS } from '../../lexicon/en/time-words.ts';
import { holidayIn } from '../calendar.ts';
import type { Parser } from '../meaning.ts';
import { oneOf, wholeWords } from '../patterns.ts';
import { dayValue } from '../timex-value.ts';
import { YEAR, yearOf } from './month-words.ts';

/** New Year's Eve · last Thanksgiving · Easter 2012 · Labor Day */
export const holiday: Parser = {
  name: 'holiday',
  cues: ['holiday'],
  pattern: wholeWords(
    `(?:(?<toward>${oneOf(PERIOD_STEPS.keys())}) )?(?<name>${oneOf(HOLIDAYS.keys())})(?:,? (?<year>${YEAR}))?`,
  ),
  read: ({ groups }) => {
    const { name = '', toward = '' } = groups;
    const rule = /^\p{Lu}/u.test(name) ? HOLIDAYS.get(name.toLowerCase()) : undefined;
    if (rule === undefined) return null;
    const year = yearOf(groups['year']);
    const step = PERIOD_STEPS.get(toward.toLowerCase()) ?? null;
    if (year === null) return { meaning: { kind: 'holiday', rule, toward: step } };
    const value = dayValue(holidayIn(year, rule));
    return { meaning: { kind: 'fixed', type: 'DATE', value, granularity: 'day' } };
  },
};
