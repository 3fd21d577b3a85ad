import type { Day } from '../calendar.ts';
import { dateOf, yearValue } from '../timex-value.ts';
import type { Resolver, Scene } from './scene.ts';

const MONTHS_OF = { Q: 3, H: 6 } as const;

/** "the third quarter": the one that has begun last, or comes next where the tense looks ahead. */
export const resolvePart: Resolver<'part'> = ({ part, years, ofYear }, scene) => {
  const anchor = scene.published;
  const granularity = part.startsWith('Q') ? 'quarter' : 'half';
  if (anchor === null) return dateOf(`XXXX-${part}`, granularity);
  return dateOf(
    `${yearValue((ofYear === null ? yearOf(part, anchor, scene) : anchor.year + ofYear) + years)}-${part}`,
    granularity,
  );
};

/** A part that ended so many months ago is still being reported on, whatever the tense ("expects a third-quarter loss"). */
const STILL_REPORTED = 5;

function yearOf(part: string, anchor: Day, { direction }: Scene): number {
  const length = part.startsWith('Q') ? MONTHS_OF.Q : MONTHS_OF.H;
  const first = (Number(part.slice(1)) - 1) * length + 1;
  if (direction === 'future' && first + length + STILL_REPORTED <= anchor.month) return anchor.year + 1;
  return first > anchor.month && direction !== 'future' ? anchor.year - 1 : anchor.year;
}
