import { writeFileSync } from 'node:fs';
import { cueFeatures } from '../src/annotate/quotations/cues/cue-features.ts';
import { isCueCandidate } from '../src/annotate/quotations/cues/cue-candidates.ts';
import { lemmaOf } from '../src/annotate/quotations/cues/cue-lemma.ts';
import { FRAMES, type Frame } from '../src/annotate/quotations/cues/frames.ts';
import {
  leftBegins,
  leftEnds,
  rightBegins,
  rightEnds,
} from '../src/annotate/quotations/contents/boundaries.ts';
import {
  leftBeginFeatures,
  leftEndFeatures,
  rightBeginFeatures,
  rightEndFeatures,
} from '../src/annotate/quotations/contents/boundary-features.ts';
import type { Range } from '../src/annotate/quotations/phrases/noun-phrases.ts';
import { speakerCandidates, type Candidate } from '../src/annotate/quotations/speakers/speaker-candidates.ts';
import { noSpeakerFeatures, speakerFeatures } from '../src/annotate/quotations/speakers/speaker-features.ts';
import { fitChoices, fitClasses, type Classing, type Decision } from './quotations/fit.ts';
import { floatingFeatures, OWNERS } from '../src/annotate/quotations/floating/floating-features.ts';
import { isMarked } from '../src/annotate/quotations/floating/find-floating.ts';
import { readGold, type Attribution, type GoldClause, type GoldPage } from './quotations/gold.ts';

const GOLD = '../shared/data/quotations/train.jsonl';
const OUT = 'src/annotate/quotations/model/weights.json';

/** A word is looked at as a cue when it carries so many gold attributions, and so large a share of its uses. */
const FEWEST_USES = 2;
const SMALLEST_SHARE = 0.04;

const folds = new Set((process.argv[2] ?? '1,2,3,4').split(',').map(Number));
const pages = readGold(GOLD, folds);
const gold = pages.flatMap(({ clauses }) => clauses);
const cues = cueLemmas(gold);

function cueLemmas(clauses: readonly GoldClause[]): ReadonlySet<string> {
  const uses = new Map<string, { cue: number; all: number }>();
  for (const { clause, attributions, owners } of clauses)
    clause.slots.forEach((slot, at) => {
      if (slot.marked >= 0) return;
      const lemma = lemmaOf(slot.lower);
      const use = uses.get(lemma) ?? { cue: 0, all: 0 };
      uses.set(lemma, use);
      if (attributions.some(({ cue }) => cue === at)) use.cue += 1;
      if (!owners.has(at)) use.all += 1;
    });
  return new Set(
    [...uses]
      .filter(([, { cue, all }]) => cue >= FEWEST_USES && cue / all >= SMALLEST_SHARE)
      .map(([lemma]) => lemma)
      .toSorted(),
  );
}

const missing = { seen: 0, unseen: 0 };
const classings: Classing[] = [];
const floating: Classing[] = [];
const rightBegin: Decision[] = [];
const rightEnd: Decision[] = [];
const leftEnd: Decision[] = [];
const leftBegin: Decision[] = [];
const speaker: Decision[] = [];

for (const { clause, attributions, owners } of gold)
  clause.slots.forEach((_, at) => {
    if (!isCueCandidate(clause, at, cues)) return;
    const attribution = attributions.find(({ cue }) => cue === at);
    if (attribution === undefined && owners.has(at)) return;
    const frame = attribution === undefined ? 'none' : frameOf(attribution);
    const weight = attribution === undefined ? 1 : weightOf(attribution);
    classings.push({ features: cueFeatures(clause, at), right: FRAMES.indexOf(frame), weight });
    if (attribution !== undefined && frame !== 'none') learnContents(clause, attribution, weight);
    if (attribution !== undefined)
      learnSpeaker(clause, { attribution, frame, previous: previousSpeaker(attributions, at) });
  });

for (const page of pages) learnFloating(page);

/** Marked pieces that belong to no cue of their own unit, in order. */
function learnFloating({ page, clauses }: GoldPage): void {
  const quoted = clauses.flatMap(({ clause, attributions }, unit) =>
    attributions
      .map((each) => ({
        unit,
        cue: each.cue,
        frame: frameOf(each),
        contents: each.contents,
        quote: each.quote,
      }))
      .filter((each) => isMarked(clause, each))
      .toSorted((a, b) => a.cue - b.cue),
  );
  clauses.forEach(({ clause, attributions, owners }, unit) => {
    clause.slots.forEach((slot, at) => {
      if (slot.pos !== 'MARKED') return;
      const owner = owners.get(at);
      if (attributions.some(({ quote }) => quote === owner)) return;
      const after = quoted.findIndex((each) => each.unit > unit || (each.unit === unit && each.cue > at));
      const [previous, next] = [quoted[(after < 0 ? quoted.length : after) - 1], quoted[after]];
      const place = {
        units: page.units,
        unit,
        slot: at,
        resumed: page.marked[slot.marked - 1]?.goesOn ?? false,
        previous: previous ?? null,
        next: next ?? null,
      };
      const right = owner === undefined ? 0 : owner === previous?.quote ? 1 : owner === next?.quote ? 2 : 0;
      floating.push({
        features: floatingFeatures(place),
        right,
        weight: Math.min(3, Math.max(0.5, slot.text.length / 80)),
      });
    });
  });
}

/** Longer contents count for more, as they do for a reader; within bounds, so that no single one rules. */
function weightOf({ characters }: Attribution): number {
  return Math.min(2, Math.max(0.5, characters / 80));
}

function frameOf({ cue, contents, goesOn }: Attribution): Frame {
  const left = contents.some(({ last }) => last <= cue);
  const right = contents.some(({ first }) => first > cue);
  if (left && right) return 'both';
  if (left) return 'left';
  if (right) return 'right';
  return goesOn ? 'beyond' : 'none';
}

function learnContents(clause: GoldClause['clause'], { cue, contents }: Attribution, weight: number): void {
  const right = contents.find(({ first }) => first > cue);
  if (right !== undefined) {
    const begins = rightBegins(clause, cue);
    push(
      rightBegin,
      begins.map((place) => rightBeginFeatures(clause, { cue, at: place })),
      begins.indexOf(right.first),
      weight,
    );
    const ends = rightEnds(clause, right.first);
    push(
      rightEnd,
      ends.map((place) => rightEndFeatures(clause, { cue, begin: right.first, at: place })),
      ends.indexOf(withoutStop(clause, right.last)),
      weight,
    );
  }
  const left = contents.findLast(({ last }) => last <= cue);
  if (left !== undefined) {
    const ends = leftEnds(clause, cue);
    const last = ends.indexOf(left.last) >= 0 ? left.last : withoutComma(clause, left.last);
    push(
      leftEnd,
      ends.map((place) => leftEndFeatures(clause, { cue, at: place })),
      ends.indexOf(last),
      weight,
    );
    const begins = leftBegins(clause, last);
    push(
      leftBegin,
      begins.map((begin) => leftBeginFeatures(clause, { cue, begin, at: last })),
      begins.indexOf(left.first),
      weight,
    );
  }
}

function withoutStop({ slots, end }: GoldClause['clause'], last: number): number {
  return last > end ? end : slots[last - 1]?.lower === ',' ? last - 1 : last;
}
function withoutComma({ slots }: GoldClause['clause'], last: number): number {
  return slots[last - 1]?.lower === ',' ? last - 1 : last;
}

/** First slot of the speaker of the gold attribution whose cue comes last before this one. */
function previousSpeaker(attributions: readonly Attribution[], cue: number): number {
  const before = attributions.filter((each) => each.cue < cue).toSorted((a, b) => b.cue - a.cue)[0];
  return before?.speakers[0]?.first ?? -1;
}

type Spoken = { readonly attribution: Attribution; readonly frame: Frame; readonly previous: number };

function learnSpeaker(clause: GoldClause['clause'], { attribution, frame, previous }: Spoken): void {
  const { cue, contents, speakers, goesOn } = attribution;
  if (frame === 'none' && !goesOn) return;
  const candidates = speakerCandidates(clause, cue, contents);
  const place = { cue, frame, previous };
  const right = speakers.length === 0 ? 0 : rightSpeaker(candidates, speakers) + 1;
  if (speakers.length > 0 && right === 0) return;
  const features = candidates.map((candidate) => speakerFeatures(clause, place, candidate));
  push(speaker, [noSpeakerFeatures(clause, place), ...features], right, 1);
}

/** The first phrase of the gold speaker: what follows it there describes it. */
function rightSpeaker(candidates: readonly Candidate[], speakers: readonly Range[]): number {
  let right = -1;
  candidates.forEach(({ first, last, head }, index) => {
    const fits = speakers.some(
      (range) => (range.first <= head && head < range.last) || (first <= range.first && range.last === last),
    );
    if (fits && first < (candidates[right]?.first ?? Infinity)) right = index;
  });
  return right;
}

function push(
  list: Decision[],
  candidates: readonly (readonly string[])[],
  right: number,
  weight: number,
): void {
  missing[right >= 0 ? 'seen' : 'unseen'] += 1;
  if (right >= 0) list.push({ candidates, right, weight });
}

const FITTING = {
  epochs: Number(process.env['EP'] ?? 8),
  rate: Number(process.env['RT'] ?? 0.15),
  calm: Number(process.env['CA'] ?? 1e-6),
  decay: Number(process.env['DC'] ?? 0.02),
  rarest: Number(process.env['RR'] ?? 8),
  smallest: Number(process.env['SM'] ?? 0.1),
} as const;
const weights = {
  made: `npm run train:quotations: ${GOLD.replace('../', '')} (PolNeAR), folds ${[...folds].join(', ')} by SHA-1 of doc_id modulo 5; AdaGrad, ${FITTING.epochs} passes`,
  frames: FRAMES,
  cues: [...cues],
  frame: fitClasses(classings, FRAMES.length, FITTING),
  rightBegin: fitChoices(rightBegin, FITTING),
  rightEnd: fitChoices(rightEnd, FITTING),
  leftEnd: fitChoices(leftEnd, FITTING),
  leftBegin: fitChoices(leftBegin, FITTING),
  speaker: fitChoices(speaker, FITTING),
  floating: fitClasses(floating, OWNERS.length, FITTING),
};
const lines = (value: unknown): string =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? `{\n${Object.entries(value)
        .map(([key, inner]) => `${JSON.stringify(key)}: ${lines(inner)}`)
        .join(',\n')}\n}`
    : JSON.stringify(value);
writeFileSync(OUT, `${lines(weights)}\n`);
const counts = {
  ...missing,
  cues: cues.size,
  classings: classings.length,
  rightBegin: rightBegin.length,
  rightEnd: rightEnd.length,
  leftEnd: leftEnd.length,
  leftBegin: leftBegin.length,
  speaker: speaker.length,
};
const sizes = Object.fromEntries(
  Object.entries(weights).map(([name, value]) => [name, Object.keys(value).length]),
);
process.stdout.write(`${JSON.stringify({ counts, sizes })}\n`);
