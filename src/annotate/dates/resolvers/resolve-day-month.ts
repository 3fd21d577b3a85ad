import { daysBetween, isDay, weekdayOf, type Day } from '../calendar.ts';
import type { Direction } from '../direction.ts';
import type { Draft } from '../meaning.ts';
import { dateOf, onDay, two } from '../timex-value.ts';
import { yearBeside, type Resolver, type Scene } from './scene.ts';

/** A day so near is the one meant, whatever the tense of the verb beside it ("was to close Nov. 9"). */
const NEAR = 60;

/** Where no tense says so, a day may be ahead by so many days: news is more often of what has been. */
const AHEAD = 120;

/** "January 5" of the year told beside it, else of that which the tense points to, else of the year that brings it nearest. */
export const resolveDayMonth: Resolver<'day-month'> = ({ month, day }, scene, { years, weekday }) => {
  const { published, direction } = scene;
  const inYear = (year: number): Day => ({ year, month, day });
  const beside = years === undefined ? yearBeside(scene, month) : null;
  if (beside !== null && isDay(inYear(beside))) return onDay(inYear(beside));
  const said = published === null || years === undefined ? null : inYear(published.year + years);
  if (said !== null && isDay(said)) return onDay(said);
  if (published === null) return dateOf(`XXXX-${two(month)}-${two(day)}`, 'day');
  const meant = byTense(published, direction, inYear);
  return onDay(weekday === undefined ? meant : onWeekday(meant, weekday));
};

/** "Tuesday, November 6": of the years around the one that is likely, that in which it falls on such a day; else the likely one. */
function onWeekday(likely: Day, weekday: number): Day {
  const years = [0, -1, 1].map((step): Day => ({ ...likely, year: likely.year + step }));
  return years.find((day) => isDay(day) && weekdayOf(day) === weekday) ?? likely;
}

/** The value of the day that stands beside a weekday or ends a quarter. */
export const dayBeside = (beside: Draft['meaning'], scene: Scene, weekday?: number): string | null => {
  if (beside.kind === 'fixed') return beside.value;
  const draft = { start: 0, end: 0, meaning: beside, ...(weekday !== undefined && { weekday }) };
  return beside.kind === 'day-month' ? resolveDayMonth(beside, scene, draft).value : null;
};

/** Years on either side in which 29 February comes round, even over 1900. */
const YEARS_ROUND = 8;

function byTense(anchor: Day, direction: Direction, inYear: (year: number) => Day): Day {
  const days = Array.from({ length: 2 * YEARS_ROUND + 1 }, (_, index) =>
    inYear(anchor.year + index - YEARS_ROUND),
  )
    .filter(isDay)
    .toSorted((a, b) => Math.abs(daysBetween(anchor, a)) - Math.abs(daysBetween(anchor, b)));
  const fitting = days.find((candidate) => !isContradicted(daysBetween(anchor, candidate), direction));
  return fitting ?? anchor;
}

/** `distance` in days; positive is ahead. */
function isContradicted(distance: number, direction: Direction): boolean {
  if (direction === 'future') return distance < -NEAR;
  return distance > (direction === 'past' ? NEAR : AHEAD);
}
