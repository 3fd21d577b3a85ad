import type { PartOfDay } from '../../../story/annotation.ts';
import { isOneDay } from '../is-day.ts';
import type { Draft } from '../meaning.ts';
import { joinNeighbours, type Refiner } from './refiner.ts';

/** Wednesday morning · 10 p.m. Wednesday · 5 p.m. EST, Nov. 9 · Friday at 9 a.m. · 2:30 the next day · 9 o'clock Friday evening */
export const joinDayAndTime: Refiner = {
  name: 'join-day-and-time',
  refine: (drafts, text) =>
    joinNeighbours(drafts, (left, right) => {
      const between = text.slice(left.end, right.start);
      if (left.meaning.kind === 'time' && isOneDay(right.meaning))
        return (left.loose === true ? NOTHING : BEFORE_A_DAY).test(between)
          ? { ...withTime(right, left.time), start: left.start }
          : null;
      if (isOneDay(left.meaning) && right.meaning.kind === 'time' && BEFORE_A_TIME.test(between))
        return isFull(left, right) ? null : { ...withTime(left, right.time), end: right.end };
      return null;
    }),
};

const BEFORE_A_TIME = /^,? (?:at |in the )?$/u;
const BEFORE_A_DAY = /^(?:,? (?:on |of )?)$/u;

/** "mid-afternoon yesterday", but not "Opening night, January 23". */
const NOTHING = /^ $/u;

/** A clock has no second clock beside it, nor has a part of the day a second part. */
function isFull(day: Draft, { time }: Draft): boolean {
  return partIn(time) === null ? day.time !== undefined : partOf(day) !== null;
}

/** A named day with a part of it ("Friday night") is that day, and its part is kept beside it; with a clock it is a time of that day. */
function withTime(day: Draft, time: string | undefined): Draft {
  const part = partIn(time);
  if (part === null) return { ...day, time: onPart(time, partOf(day)) };
  return day.time === undefined
    ? { ...day, partOfDay: part }
    : { ...day, time: onPart(day.time, part), partOfDay: part };
}

const partOf = ({ time, partOfDay }: Draft): PartOfDay | null => partOfDay ?? partIn(time);

const PARTS: ReadonlySet<string> = new Set<PartOfDay>(['MO', 'AF', 'EV', 'NI']);
const isPart = (word: string): word is PartOfDay => PARTS.has(word);

/** "TNI" -> NI; null for a clock. */
function partIn(time: string | undefined): PartOfDay | null {
  const word = (time ?? '').slice(1);
  return isPart(word) ? word : null;
}

const LATE_PARTS: ReadonlySet<PartOfDay | null> = new Set<PartOfDay>(['AF', 'EV', 'NI']);
const NOON = 12;

/** "9 o'clock last night" is T21:00; a clock that says more than the part of the day is kept as it is. */
function onPart(clock: string | undefined, part: PartOfDay | null): string | undefined {
  const { hour, rest } = /^T(?<hour>\d\d)(?<rest>:\d\d)$/u.exec(clock ?? '')?.groups ?? {};
  if (hour === undefined || !LATE_PARTS.has(part) || Number(hour) >= NOON) return clock;
  return `T${Number(hour) + NOON}${rest ?? ''}`;
}
