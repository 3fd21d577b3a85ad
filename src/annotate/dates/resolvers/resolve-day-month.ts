import { daysBetween, isDay, type Day } from '../calendar.ts';
import { dateOf, onDay } from '../timex-value.ts';
import type { Resolver } from './scene.ts';

/** A day so near is the one meant, whatever the tense of the verb beside it ("was to close Nov. 9"). */
const NEAR = 60;

/** Where no tense says so, a day may be ahead by so many days: news is more often of what has been. */
const AHEAD = 120;

/** "January 5" of the year that the tense points to, else of the year that brings it nearest. */
export const resolveDayMonth: Resolver<'day-month'> = ({ month, day }, scene, { years }) => {
  const { published, direction } = scene;
  const anchor = published;
  const open = dateOf(`XXXX-${two(month)}-${two(day)}`, 'day');
  if (anchor === null) return open;
  if (years !== undefined) return onDay({ year: anchor.year + years, month, day });
  const [first, ...others] = [0, -1, 1, -2, 2, -3, 3, -4, 4]
    .map((shift): Day => ({ year: anchor.year + shift, month, day }))
    .filter(isDay)
    .toSorted((a, b) => Math.abs(daysBetween(anchor, a)) - Math.abs(daysBetween(anchor, b)));
  if (first === undefined) return open;
  const distance = daysBetween(anchor, first);
  const contradicted =
    distance > 0
      ? direction !== 'future' && distance > (direction === 'past' ? NEAR : AHEAD)
      : direction === 'future' && distance < -NEAR;
  const other = others.find(
    (candidate) => Math.sign(daysBetween(anchor, candidate)) === -Math.sign(distance),
  );
  return onDay(contradicted ? (other ?? first) : first);
};

const two = (number: number): string => String(number).padStart(2, '0');
