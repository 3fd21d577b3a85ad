import type { Draft } from '../meaning.ts';
import { joinNeighbours, type Refiner } from './refiner.ts';

/** Wednesday morning · 10 p.m. Wednesday · 5 p.m. EST, Nov. 9 · Friday at 9 a.m. · 2:30 the next day */
export const joinDayAndTime: Refiner = {
  name: 'join-day-and-time',
  refine: (drafts, text) =>
    joinNeighbours(drafts, (left, right) => {
      const between = text.slice(left.end, right.start);
      if (
        left.meaning.kind === 'time' &&
        isDay(right) &&
        (left.loose === true ? NOTHING : BEFORE_A_DAY).test(between)
      )
        return { ...right, start: left.start, time: onPart(left.time, right.time) };
      if (
        isDay(left) &&
        left.time === undefined &&
        right.meaning.kind === 'time' &&
        /^,? (?:at |in the )?$/u.test(between)
      )
        return { ...left, end: right.end, time: right.time };
      return null;
    }),
};

const BEFORE_A_DAY = /^(?:,? (?:on |of )?)$/u;

/** "mid-afternoon yesterday", but not "Opening night, January 23". */
const NOTHING = /^ $/u;

const DAYS: ReadonlySet<string> = new Set(['day-month', 'weekday', 'holiday']);

function isDay({ meaning }: Draft): boolean {
  if (meaning.kind === 'shift' || meaning.kind === 'period') return meaning.unit === 'day';
  return DAYS.has(meaning.kind) || (meaning.kind === 'fixed' && meaning.granularity === 'day');
}

const LATE_PARTS: ReadonlySet<string> = new Set(['TAF', 'TEV', 'TNI']);
const NOON = 12;

/** "9 o'clock last night" is T21:00; a clock that says more than the part of the day is kept as it is. */
function onPart(clock: string | undefined, part: string | undefined): string | undefined {
  const { hour, rest } = /^T(?<hour>\d\d)(?<rest>:\d\d)$/u.exec(clock ?? '')?.groups ?? {};
  if (hour === undefined || !LATE_PARTS.has(part ?? '') || Number(hour) >= NOON) return clock;
  return `T${Number(hour) + NOON}${rest ?? ''}`;
}
