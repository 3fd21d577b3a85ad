import type { Unit } from '../../lexicon/en/time-words.ts';
import { isDay, type Day } from '../calendar.ts';
import { durationValue } from '../durations.ts';
import type { Resolved } from '../meaning.ts';
import { dateOf, onDay, periodOf } from '../timex-value.ts';
import { stepped } from './resolve-period.ts';
import { firstDayTold, type Resolver, type Scene } from './scene.ts';

type Shift = Parameters<Resolver<'shift'>>[0];

/** Clock units move a day only where they fill one. */
const HOURS_IN_DAY = 24;

/** "two years ago" is a year, "three weeks ago" a week, "10 days ago" a day: as fine as the unit. */
export const resolveShift: Resolver<'shift'> = (meaning, scene) => {
  const { unit, from } = meaning;
  const anchor = from === 'told' ? toldAnchor(meaning, scene) : scene.published;
  if (anchor === null) return from === 'told' ? stretch(meaning) : unanchored(meaning);
  if (meaning.and !== undefined) return ofTwo(anchor, { ...meaning, and: meaning.and });
  const moved = FINE.has(unit) ? byClock(anchor, meaning) : stepped(anchor, unit, meaning.amount);
  if (moved.year < 1 || moved.year > LAST_YEAR) return unanchored(meaning);
  return FINE.has(unit) ? onDay(moved) : asFineAs(moved, meaning);
};

/** "a month and two days ago": the same day of that month, then so many days; as fine as the smaller unit. */
function ofTwo(anchor: Day, { unit, amount, and }: Required<Shift>): Resolved {
  const first = stepped(anchor, unit, amount);
  const same = { ...first, day: anchor.day };
  const moved = stepped(isDay(same) && unit !== 'week' ? same : first, and.unit, and.amount);
  return FINE.has(and.unit) ? onDay(moved) : periodOf(and.unit, moved);
}

/** The last that a value can write; "60 million years ago" is before the first. */
const LAST_YEAR = 9999;

const FINE: ReadonlySet<Unit> = new Set<Unit>(['second', 'minute', 'hour', 'day']);

const byClock = (anchor: Day, { unit, amount }: Shift): Day =>
  stepped(anchor, 'day', unit === 'day' ? amount : unit === 'hour' ? Math.trunc(amount / HOURS_IN_DAY) : 0);

/** Decades and centuries are counted in years; "a year and a half ago" is a month; "a week later" than a day is a day. */
function asFineAs(moved: Day, { unit, amount, from }: Shift): Resolved {
  if (unit === 'decade' || unit === 'century') return periodOf('year', moved);
  if (unit === 'year' && !Number.isInteger(amount)) return periodOf('month', moved);
  return from === 'told' && unit === 'week' ? onDay(moved) : periodOf(unit, moved);
}

/** Days and weeks count from a day that was told; months from a month, years from a year. */
function toldAnchor({ unit }: Shift, { told, dayTold }: Scene): Day | null {
  if (unit === 'year' || unit === 'decade' || unit === 'century') return firstDayTold(told);
  if (unit === 'month') return told?.month === null ? null : firstDayTold(told);
  return unit === 'day' || unit === 'week' ? dayTold : null;
}

const stretch = ({ amount, unit }: Shift): Resolved => ({
  type: 'DURATION',
  value: durationValue(Math.abs(amount), unit),
  granularity: 'none',
});

function unanchored({ amount }: Shift): Resolved {
  return dateOf(amount < 0 ? 'PAST_REF' : amount > 0 ? 'FUTURE_REF' : 'PRESENT_REF', 'none');
}
