import { dateOf, monthValue } from '../timex-value.ts';
import type { Resolver } from './scene.ts';

/** A month within so many months to come is meant as such where no tense says otherwise. */
const NEAR = 3;

/** "April": last and next where said; else before or after publication by the tense. */
export const resolveMonth: Resolver<'month'> = ({ month, toward }, { published, direction }, { years }) => {
  const anchor = published;
  if (anchor === null) return dateOf(`XXXX-${String(month).padStart(2, '0')}`, 'month');
  const inYear = (year: number) => dateOf(monthValue({ year, month, day: 1 }), 'month');
  const { year } = anchor;
  if (years !== undefined) return inYear(year + years);
  const ahead = month - anchor.month;
  if (toward === 0) return inYear(year);
  if (toward === -1) return inYear(ahead < 0 ? year : year - 1);
  if (toward === 1) return inYear(ahead > 0 ? year : year + 1);
  if (direction === 'future') return inYear(ahead >= 0 ? year : ahead >= -1 ? year : year + 1);
  if (direction === 'past') return inYear(ahead <= 0 ? year : year - 1);
  return inYear(ahead <= NEAR ? (ahead <= NEAR - 12 ? year + 1 : year) : year - 1);
};
