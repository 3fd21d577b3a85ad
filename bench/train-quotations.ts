/**
 * Trains the models of src/annotate/quotations on quotations/train (PolNeAR): `tsx bench/train-quotations.ts [folds]`, 1,2,3,4 by default.
 * The run is deterministic. Fold 0 reports and is never trained on.
 */
import { writeFileSync } from 'node:fs';
import { CUE_NAMES, cueFeatures } from '../src/annotate/quotations/cues/cue-features.ts';
import { isCueCandidate } from '../src/annotate/quotations/cues/cue-candidates.ts';
import { lemmaOf } from '../src/annotate/language/lemma.ts';
import { FRAMES } from '../src/annotate/quotations/cues/frames.ts';
import {
  FLOATING_NAMES,
  floatingFeatures,
  floatingUnit,
  OWNERS,
} from '../src/annotate/quotations/floating/floating-features.ts';
import { isMarked } from '../src/annotate/quotations/floating/find-floating.ts';
import { LEFT_BEGIN_NAMES, LEFT_END_NAMES } from '../src/annotate/quotations/contents/left-features.ts';
import { RIGHT_BEGIN_NAMES, RIGHT_END_NAMES } from '../src/annotate/quotations/contents/right-features.ts';
import { SPEAKER_NAMES } from '../src/annotate/quotations/speakers/speaker-features.ts';
import {
  contentDecisions,
  frameOf,
  speakerDecision,
  weightOf,
  type Decisions,
} from './quotations/decisions.ts';
import { fitChoices, fitClasses, type Classing } from './quotations/fit.ts';
import { readGold, type GoldClause, type GoldPage } from './quotations/gold.ts';
import { NamedKeys } from './quotations/named-keys.ts';

const GOLD = '../shared/data/quotations/train.jsonl';
const OUT = 'src/annotate/quotations/model/weights.json';

/** A word is looked at as a cue when it carries so many gold attributions, and so large a share of its uses. */
const FEWEST_USES = 2;
const SMALLEST_SHARE = 0.04;

const keys = new NamedKeys([
  ...CUE_NAMES,
  ...RIGHT_BEGIN_NAMES,
  ...RIGHT_END_NAMES,
  ...LEFT_END_NAMES,
  ...LEFT_BEGIN_NAMES,
  ...SPEAKER_NAMES,
  ...FLOATING_NAMES,
]);
const folds = new Set((process.argv[2] ?? '1,2,3,4').split(',').map(Number));
const pages = readGold(GOLD, folds, keys);
const gold = pages.flatMap(({ clauses }) => clauses);
const cues = cueLemmas(gold);

function cueLemmas(clauses: readonly GoldClause[]): ReadonlySet<string> {
  const uses = new Map<string, { cue: number; all: number }>();
  for (const { clause, attributions, owners } of clauses)
    clause.slots.forEach((slot, at) => {
      if (slot.pos === 'MARKED') return;
      const lemma = lemmaOf(slot.lower);
      const use = uses.get(lemma) ?? { cue: 0, all: 0 };
      uses.set(lemma, use);
      if (attributions.some(({ cue }) => cue === at)) use.cue += 1;
      if (!owners.has(at)) use.all += 1;
    });
  const often = [...uses].filter(([, { cue, all }]) => cue >= FEWEST_USES && cue / all >= SMALLEST_SHARE);
  return new Set(often.map(([lemma]) => lemma).toSorted());
}

const frames: Classing[] = [];
const floating: Classing[] = [];
const decisions: Decisions = { rightBegin: [], rightEnd: [], leftEnd: [], leftBegin: [], speaker: [] };

for (const clause of gold) learnClause(clause);
for (const page of pages) learnFloating(page);

function learnClause({ clause, attributions, owners }: GoldClause): void {
  clause.slots.forEach((_, at) => {
    if (!isCueCandidate(clause, at, cues)) return;
    const attribution = attributions.find(({ cue }) => cue === at);
    if (attribution === undefined && owners.has(at)) return;
    const frame = attribution === undefined ? 'none' : frameOf(attribution);
    const weight = attribution === undefined ? 1 : weightOf(attribution);
    frames.push({ features: cueFeatures(clause, at), right: FRAMES.indexOf(frame), weight });
    if (attribution === undefined) return;
    if (frame !== 'none') contentDecisions(decisions, clause, attribution);
    speakerDecision(decisions, clause, { attribution, attributions });
  });
}

/** Marked pieces that belong to no cue of their own unit, in order. */
function learnFloating({ page, clauses }: GoldPage): void {
  const units = page.units.map(floatingUnit);
  const quoted = clauses.flatMap(({ clause, attributions }, unit) =>
    attributions
      .map((each) => ({ unit, frame: frameOf(each), ...each }))
      .filter((each) => isMarked(clause, each))
      .toSorted((a, b) => a.cue - b.cue),
  );
  clauses.forEach(({ clause, attributions, owners }, unit) => {
    clause.slots.forEach((slot, at) => {
      const owner = owners.get(at);
      if (slot.pos !== 'MARKED' || attributions.some(({ quote }) => quote === owner)) return;
      const found = quoted.findIndex((each) => each.unit > unit || (each.unit === unit && each.cue > at));
      const after = found < 0 ? quoted.length : found;
      const [previous, next] = [quoted[after - 1] ?? null, quoted[after] ?? null];
      const resumed = page.marked[(slot.marked ?? 0) - 1]?.goesOn ?? false;
      const features = [floatingFeatures(keys, { units, unit, slot: at, resumed, previous, next })];
      const right =
        owner === undefined ? 0 : Math.max(0, [null, previous?.quote, next?.quote].indexOf(owner));
      floating.push({ features, right, weight: Math.min(3, Math.max(0.5, slot.text.length / 80)) });
    });
  });
}

const FITTING = {
  epochs: 10,
  rate: 0.15,
  calm: 1e-6,
  decay: 0.02,
  rarest: 4,
  slightest: 1,
  nameOf: (key: number) => keys.nameOf(key),
} as const;

const weights = {
  made: `tsx bench/train-quotations.ts: shared/data/quotations/train.jsonl (PolNeAR), folds ${[...folds].join(', ')} by SHA-1 of doc_id modulo 5; AdaGrad, mean of the later of ${FITTING.epochs} passes, fitted again without the features whose squared weight times uses is below ${FITTING.slightest}`,
  frames: FRAMES,
  owners: OWNERS,
  cues: [...cues],
  frame: fitClasses(frames, FRAMES.length, FITTING),
  floating: fitClasses(floating, OWNERS.length, { ...FITTING, epochs: 8, rarest: 8, slightest: 5 }),
  rightBegin: fitChoices(decisions.rightBegin, FITTING),
  rightEnd: fitChoices(decisions.rightEnd, FITTING),
  leftEnd: fitChoices(decisions.leftEnd, FITTING),
  leftBegin: fitChoices(decisions.leftBegin, FITTING),
  speaker: fitChoices(decisions.speaker, FITTING),
};

function lines(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${lines(inner)}`);
  return `{\n${entries.join(',\n')}\n}`;
}

writeFileSync(OUT, `${lines(weights)}\n`);
const sizes = Object.entries(weights).map(([name, value]) => `${name} ${Object.keys(value).length}`);
process.stdout.write(`${frames.length} words, ${decisions.speaker.length} speakers; ${sizes.join(', ')}\n`);
