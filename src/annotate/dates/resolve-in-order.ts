import type { DateMention } from '../../story/annotation.ts';
import type { Day } from './calendar.ts';
import type { Direction } from './direction.ts';
import type { Draft, Resolved } from './meaning.ts';
import { resolve } from './resolvers/resolve.ts';
import { MONTHS, dayOf, toldBy, type Scene } from './resolvers/scene.ts';

/** Resolves in the order of telling, since "the same day" and "a week later" count from what was told before. */
export function resolveInOrder(
  drafts: readonly Draft[],
  directions: readonly Direction[],
  published: Day | null,
): readonly DateMention[] {
  let scene: Scene = {
    published,
    direction: null,
    told: null,
    dayTold: null,
    quarter: null,
    reportsAQuarter: drafts.some(isQuarter),
  };
  return drafts.map((draft, index) => {
    scene = { ...scene, direction: directions[index] ?? null };
    const { type, value, granularity } = resolve(draft, scene);
    const resolved: Resolved = { type, value, granularity };
    const told = toldBy(resolved);
    scene = {
      ...scene,
      told: told ?? scene.told,
      dayTold: dayOf(told) ?? scene.dayTold,
      quarter: quarterAfter(draft, resolved, scene),
    };
    const said = draft.meaning.kind === 'fixed';
    return { span: { start: draft.start, end: draft.end }, ...resolved, said };
  });
}

const isQuarter = ({ meaning }: Draft): boolean =>
  (meaning.kind === 'part' && meaning.part.startsWith('Q')) ||
  (meaning.kind === 'reported' && meaning.unit !== 'year') ||
  (meaning.kind === 'fixed' && meaning.granularity === 'quarter');

/**
 * The quarter that the story reports on after this: one that has been, and that is not itself what another is compared with. Months
 * told as a stretch ("the nine months") put it out of sight: they are compared with the year before.
 */
function quarterAfter({ meaning }: Draft, { granularity, value }: Resolved, before: Scene): Scene['quarter'] {
  if (/^P[69]M$/u.test(value)) return MONTHS;
  const isCompared = (meaning.kind === 'part' || meaning.kind === 'reported') && meaning.years !== 0;
  const isReported = granularity === 'quarter' && !isCompared && !value.includes('X');
  return isReported && before.direction !== 'future' ? value : before.quarter;
}
