import { daysBetween, holidayIn } from '../calendar.ts';
import { dateOf, onDay, two } from '../timex-value.ts';
import type { Resolver } from './scene.ts';

/** "New Year's Eve": the nearest that the tense allows. */
export const resolveHoliday: Resolver<'holiday'> = ({ rule, toward }, scene, { years }) => {
  const anchor = scene.published;
  if (anchor === null)
    return dateOf(rule.by === 'fixed' ? `XXXX-${two(rule.month)}-${two(rule.day)}` : 'XXXX-XX-XX', 'day');
  if (years !== undefined) return onDay(holidayIn(anchor.year + years, rule));
  const near = [-1, 0, 1].map((shift) => holidayIn(anchor.year + shift, rule));
  const wanted = toward ?? (scene.direction === 'past' ? -1 : scene.direction === 'future' ? 1 : 0);
  const fitting = near.filter((day) => fits(daysBetween(anchor, day), wanted, toward === null));
  const [best] = fitting.toSorted(
    (a, b) => Math.abs(daysBetween(anchor, a)) - Math.abs(daysBetween(anchor, b)),
  );
  return best === undefined ? dateOf('XXXX-XX-XX', 'day') : onDay(best);
};

/** A feast so few days ahead is the one meant, whatever the tense beside it ("prayed as Easter came"); the year before's would be "last". */
const JUST_AHEAD = 21;

/** `distance` in days, positive is ahead; `wanted` is its sign, 0 for either. */
const fits = (distance: number, wanted: number, isByTense: boolean): boolean =>
  wanted === 0 ||
  Math.sign(distance) !== -wanted ||
  (isByTense && wanted < 0 && distance > 0 && distance <= JUST_AHEAD);
