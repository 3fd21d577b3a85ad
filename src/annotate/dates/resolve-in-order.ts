import type { DateMention } from '../../story/annotation.ts';
import { parseDay } from './calendar.ts';
import type { Direction } from './direction.ts';
import type { Draft, Resolved } from './meaning.ts';
import { resolve } from './resolvers/resolve.ts';
import { toldBy, type Scene } from './resolvers/scene.ts';

/** Resolves in the order of telling, since "the same day" and "a week later" count from what was told before. */
export function resolveInOrder(
  drafts: readonly Draft[],
  directions: readonly Direction[],
  published: string | null,
): readonly DateMention[] {
  let scene: Scene = {
    published: parseDay(published),
    direction: null,
    told: null,
    quarter: null,
    reportsAQuarter: drafts.some(isQuarter),
  };
  return drafts.map((draft, index) => {
    scene = { ...scene, direction: directions[index] ?? null };
    const { type, value, granularity } = resolve(draft, scene);
    const resolved: Resolved = { type, value, granularity };
    scene = {
      ...scene,
      told: toldBy(resolved) ?? scene.told,
      quarter: quarterTold(draft, resolved) ?? scene.quarter,
    };
    const said = draft.meaning.kind === 'fixed';
    return { span: { start: draft.start, end: draft.end }, ...resolved, said };
  });
}

const isQuarter = ({ meaning }: Draft): boolean =>
  (meaning.kind === 'part' && meaning.part.startsWith('Q')) ||
  (meaning.kind === 'reported' && meaning.unit !== 'year') ||
  (meaning.kind === 'fixed' && meaning.granularity === 'quarter');

/** A quarter that is not itself what another is compared with. */
function quarterTold({ meaning }: Draft, { granularity, value }: Resolved): string | null {
  const isCompared = (meaning.kind === 'part' || meaning.kind === 'reported') && meaning.years !== 0;
  return granularity === 'quarter' && !isCompared && !value.includes('X') ? value : null;
}
