import type { Toward } from '../meaning.ts';
import { dateOf, monthValue, two } from '../timex-value.ts';
import { yearBeside, type Resolver, type Scene } from './scene.ts';

/** A month within so many months to come is meant as such where no tense says otherwise. */
const NEAR = 3;
const MONTHS_IN_YEAR = 12;

/** "April": last and next where said; else before or after publication by the tense. */
export const resolveMonth: Resolver<'month'> = ({ month, toward }, scene, { years }) => {
  const beside = toward === null && years === undefined ? yearBeside(scene, month) : null;
  if (beside !== null) return dateOf(monthValue({ year: beside, month, day: 1 }), 'month');
  const { published } = scene;
  if (published === null) return dateOf(`XXXX-${two(month)}`, 'month');
  const ahead = month - published.month;
  const step = years ?? (toward === null ? byTense(ahead, scene) : byWord(ahead, toward));
  return dateOf(monthValue({ year: published.year + step, month, day: 1 }), 'month');
};

/** Years from the year of publication, where "last", "this" or "next" stands before the month. */
function byWord(ahead: number, toward: NonNullable<Toward>): number {
  if (toward === 0) return 0;
  return toward === -1 ? (ahead < 0 ? 0 : -1) : ahead > 0 ? 0 : 1;
}

/**
 * The month just past may still be spoken of in the future ("in September it will have been a year"); the month that comes next is that
 * one ("they decided on a summit in March"), unless a verb in the past governs it: a year before it would be "last March".
 */
function byTense(ahead: number, { direction, isFirm }: Scene): number {
  if (direction === 'future') return ahead >= -1 ? 0 : 1;
  if (direction === 'past') return ahead <= (isFirm ? 0 : 1) ? 0 : -1;
  if (ahead <= NEAR - MONTHS_IN_YEAR) return 1;
  return ahead <= NEAR ? 0 : -1;
}
