import { isDay, type Day } from '../calendar.ts';
import type { Parser } from '../meaning.ts';
import { wholeWords } from '../patterns.ts';
import { dayValue } from '../timex-value.ts';
import { fullYear } from './month-words.ts';

/** 03-23-89 · 3/23/1989 · 23/3/1989 · 23.3.1989: the month comes first where both could be it, as American wires write. */
export const slashedDate: Parser = {
  name: 'slashed-date',
  cues: ['numeric-date'],
  pattern: wholeWords(
    String.raw`(?<![\d\/.-])(?<first>\d{1,2})(?<mark>[-\/.])(?<second>\d{1,2})\k<mark>(?<year>\d{4}|\d\d)(?![\/.-]?\d)`,
  ),
  read: ({ groups }) => {
    const [first, second] = [Number(groups['first']), Number(groups['second'])];
    const year = fullYear(Number(groups['year']));
    const american: Day = { year, month: first, day: second };
    const day = isDay(american) ? american : { year, month: second, day: first };
    if (!isDay(day)) return null;
    return { meaning: { kind: 'fixed', type: 'DATE', value: dayValue(day), granularity: 'day' } };
  },
};
