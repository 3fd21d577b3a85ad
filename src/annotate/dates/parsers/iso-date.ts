import { isDay } from '../calendar.ts';
import type { Parser } from '../meaning.ts';
import { wholeWords } from '../patterns.ts';
import { dayValue } from '../timex-value.ts';

/** 2019-12-31 · 2019-12-31T18:00 · 2019/12/31 */
export const isoDate: Parser = {
  name: 'iso-date',
  cues: ['numeric-date'],
  pattern: wholeWords(
    String.raw`(?<year>(?:1\d|20)\d\d)(?<mark>[-\/])(?<month>\d\d)\k<mark>(?<day>\d\d)(?:T(?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d))?`,
  ),
  read: ({ groups }) => {
    const day = { year: Number(groups['year']), month: Number(groups['month']), day: Number(groups['day']) };
    if (!isDay(day)) return null;
    const meaning = { kind: 'fixed', type: 'DATE', value: dayValue(day), granularity: 'day' } as const;
    const { hour, minute } = groups;
    return { meaning, time: hour === undefined ? undefined : `T${hour}:${minute ?? '00'}` };
  },
};
