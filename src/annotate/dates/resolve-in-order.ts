import type { DateMention } from '../../story/annotation.ts';
import type { Day } from './calendar.ts';
import type { Setting } from './direction.ts';
import type { Draft, Resolved } from './meaning.ts';
import { resolve } from './resolvers/resolve.ts';
import { MONTHS, dayOf, toldBy, type Scene } from './resolvers/scene.ts';

/** `countedFrom`: the day that the words of each are counted from. Resolves in the order of telling, since "the same day" and "a week later" count from what was told before. */
export function resolveInOrder(
  drafts: readonly Draft[],
  settings: readonly Setting[],
  countedFrom: (index: number) => Day | null,
): readonly DateMention[] {
  let scene: Scene = opening(drafts);
  return drafts.map((draft, index) => {
    scene = { ...entered(scene, settings[index]), published: countedFrom(index) };
    const { type, value, granularity } = resolve(draft, scene);
    scene = after(scene, draft, { type, value, granularity });
    const said = draft.meaning.kind === 'fixed';
    const partOfDay = granularity === 'day' || granularity === 'time' ? draft.partOfDay : undefined;
    return {
      span: { start: draft.start, end: draft.end },
      type,
      value,
      granularity,
      said,
      ...(partOfDay !== undefined && { partOfDay }),
    };
  });
}

const opening = (drafts: readonly Draft[]): Scene => ({
  published: null,
  direction: null,
  isFirm: false,
  sentence: -1,
  paragraph: 0,
  isTold: true,
  entry: null,
  told: null,
  dayTold: null,
  dated: null,
  openDay: null,
  quarter: null,
  reportsAQuarter: drafts.some(isQuarter),
});

/** What a sentence dated ends with it. */
const entered = (
  scene: Scene,
  { direction, isFirm, sentence, paragraph, isTold }: Setting = NOWHERE,
): Scene => ({
  ...scene,
  direction,
  isFirm,
  sentence,
  paragraph,
  isTold,
  dated: sentence === scene.sentence ? scene.dated : null,
});

const NOWHERE: Setting = { direction: null, isFirm: false, sentence: -1, paragraph: 0, isTold: true };

function after(scene: Scene, draft: Draft, resolved: Resolved): Scene {
  const told = toldBy(resolved);
  const day = dayOf(told);
  const isOpenDay = /^XXXX-.*\d(?:T|$)/u.test(resolved.value) && resolved.type !== 'SET';
  return {
    ...scene,
    told: told ?? scene.told,
    dayTold: day ?? scene.dayTold,
    entry: day !== null && scene.isTold ? { day, paragraph: scene.paragraph } : scene.entry,
    dated:
      told !== null && told.month !== null && (draft.meaning.kind === 'fixed' || scene.dated !== null)
        ? told
        : scene.dated,
    openDay: isOpenDay ? resolved.value.replace(/T.*/u, '') : scene.openDay,
    quarter: quarterAfter(draft, resolved, scene),
  };
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
  const isCompared = isOfAnotherYear(meaning);
  const isReported = granularity === 'quarter' && !isCompared && !value.includes('X');
  return isReported && before.direction !== 'future' ? value : before.quarter;
}

const isOfAnotherYear = (meaning: Draft['meaning']): boolean =>
  (meaning.kind === 'reported' && meaning.years !== 0) ||
  (meaning.kind === 'part' && (meaning.years !== 0 || (meaning.ofYear ?? 0) !== 0));
