import { dateOf, yearValue } from '../timex-value.ts';
import type { Resolver } from './scene.ts';

/** The month that a season begins in, on the northern half of the earth, where the wires write. */
const FIRST_MONTH: ReadonlyMap<string, number> = new Map([
  ['SP', 3],
  ['SU', 6],
  ['FA', 9],
  ['WI', 12],
]);
const SEASON_MONTHS = 3;

/** "last fall" has ended; "this summer" is of this year; "the spring" is before or after by the tense. */
export const resolveSeason: Resolver<'season'> = ({ season, toward }, scene, { years }) => {
  const anchor = scene.published;
  if (anchor === null) return dateOf(`XXXX-${season}`, 'season');
  const inYear = (year: number) => dateOf(`${yearValue(year)}-${season}`, 'season');
  if (years !== undefined) return inYear(anchor.year + years);
  const ahead = (FIRST_MONTH.get(season) ?? 1) - anchor.month;
  if (toward === 0) return inYear(anchor.year);
  if (toward === -1) return inYear(ahead <= -SEASON_MONTHS ? anchor.year : anchor.year - 1);
  if (toward === 1) return inYear(ahead > 0 ? anchor.year : anchor.year + 1);
  if (scene.direction === 'future') return inYear(ahead > -SEASON_MONTHS ? anchor.year : anchor.year + 1);
  return inYear(ahead <= (scene.direction === 'past' ? 0 : SEASON_MONTHS) ? anchor.year : anchor.year - 1);
};
