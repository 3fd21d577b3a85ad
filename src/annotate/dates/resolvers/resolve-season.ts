import type { Direction } from '../direction.ts';
import type { Toward } from '../meaning.ts';
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
export const resolveSeason: Resolver<'season'> = (
  { season, toward },
  { published, direction },
  { years },
) => {
  if (published === null) return dateOf(`XXXX-${season}`, 'season');
  const ahead = (FIRST_MONTH.get(season) ?? 1) - published.month;
  const step = years ?? (toward === null ? byTense(ahead, direction) : byWord(ahead, toward));
  return dateOf(`${yearValue(published.year + step)}-${season}`, 'season');
};

/** Years from the year of publication, where "last", "this" or "next" stands before the season. */
function byWord(ahead: number, toward: NonNullable<Toward>): number {
  if (toward === 0) return 0;
  return toward === -1 ? (ahead <= -SEASON_MONTHS ? 0 : -1) : ahead > 0 ? 0 : 1;
}

function byTense(ahead: number, direction: Direction): number {
  if (direction === 'future') return ahead > -SEASON_MONTHS ? 0 : 1;
  return ahead <= (direction === 'past' ? 0 : SEASON_MONTHS) ? 0 : -1;
}
