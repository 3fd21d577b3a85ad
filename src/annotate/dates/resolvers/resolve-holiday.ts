import { daysBetween, holidayIn } from '../calendar.ts';
import { dateOf, onDay } from '../timex-value.ts';
import type { Resolver } from './scene.ts';

/** "New Year's Eve": the nearest that the tense allows. */
export const resolveHoliday: Resolver<'holiday'> = ({ rule, toward }, scene, { years }) => {
  const anchor = scene.published;
  if (anchor === null)
    return dateOf(rule.by === 'fixed' ? `XXXX-${two(rule.month)}-${two(rule.day)}` : 'XXXX-XX-XX', 'day');
  if (years !== undefined) return onDay(holidayIn(anchor.year + years, rule));
  const near = [-1, 0, 1].map((shift) => holidayIn(anchor.year + shift, rule));
  const wanted = toward ?? (scene.direction === 'past' ? -1 : scene.direction === 'future' ? 1 : 0);
  const fitting = near.filter((day) => wanted === 0 || Math.sign(daysBetween(anchor, day)) !== -wanted);
  const [best] = fitting.toSorted(
    (a, b) => Math.abs(daysBetween(anchor, a)) - Math.abs(daysBetween(anchor, b)),
  );
  return best === undefined ? dateOf('XXXX-XX-XX', 'day') : onDay(best);
};

const two = (number: number): string => String(number).padStart(2, '0');
