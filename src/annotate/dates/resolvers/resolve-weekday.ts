import { addDays, addMonths, daysBetween, isDay, parseDay, weekdayOf, type Day } from '../calendar.ts';
import type { Anchor, Resolved, Toward } from '../meaning.ts';
import { dayBeside } from './resolve-day-month.ts';
import { dateOf, onDay } from '../timex-value.ts';
import type { Resolver, Scene } from './scene.ts';

const WEEK = 7;

/** "Wednesday": the day that is said beside it, else the last one up to the day of publication, or the next one where the tense looks ahead. */
export const resolveWeekday: Resolver<'weekday'> = (
  { weekday, date, toward, from },
  scene,
  { beside, ofWeek },
) => {
  if (ofWeek !== undefined) return inWeek(weekday, ofWeek, scene);
  const same = beside === undefined ? null : parseDay(dayBeside(beside, scene, weekday));
  if (same !== null && weekdayOf(same) === weekday) return onDay(same);
  const anchor = from === 'told' ? (scene.dayTold ?? scene.published) : scene.published;
  if (anchor === null) return dateOf(`XXXX-WXX-${weekday}`, 'day');
  const dated = date === null ? null : nearestDated(anchor, weekday, date);
  return onDay(dated ?? addDays(anchor, daysTo(weekday - weekdayOf(anchor), toward ?? scene.direction)));
};

/** "Monday of last week": weeks begin on Monday. */
function inWeek(
  weekday: number,
  { step, from }: { readonly step: number; readonly from: Anchor },
  scene: Scene,
): Resolved {
  const anchor = from === 'told' ? (scene.dayTold ?? scene.published) : scene.published;
  if (anchor === null) return dateOf(`XXXX-WXX-${weekday}`, 'day');
  return onDay(addDays(anchor, WEEK * step + weekday - weekdayOf(anchor)));
}

/** `apart` counts from the anchor's weekday; "this Friday" is of the same week, "last" and "next" are never the same day. */
function daysTo(apart: number, way: Toward | 'past' | 'future'): number {
  const ahead = (apart + WEEK) % WEEK;
  if (way === 0) return apart;
  if (way === -1) return ahead - WEEK;
  if (way === 1) return ahead === 0 ? WEEK : ahead;
  return way === 'future' || ahead === 0 ? ahead : ahead - WEEK;
}

/** Months on either side in which a weekday falls on any date. */
const MONTHS_ROUND = 12;

/** "Tuesday the 18th": the nearest that is both. */
function nearestDated(anchor: Day, weekday: number, date: number): Day | null {
  const months = Array.from({ length: 2 * MONTHS_ROUND + 1 }, (_, index) =>
    addMonths(anchor, index - MONTHS_ROUND),
  );
  const days = months
    .map(({ year, month }): Day => ({ year, month, day: date }))
    .filter((day) => isDay(day) && weekdayOf(day) === weekday);
  const far = (day: Day): number => Math.abs(daysBetween(anchor, day));
  return days.toSorted((a, b) => far(a) - far(b)).at(0) ?? null;
}
