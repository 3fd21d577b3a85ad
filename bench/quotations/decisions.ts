import {
  leftBegins,
  leftEnds,
  rightBegins,
  rightEnds,
} from '../../src/annotate/quotations/contents/boundaries.ts';
import { leftBeginFeatures, leftEndFeatures } from '../../src/annotate/quotations/contents/left-features.ts';
import {
  rightBeginFeatures,
  rightEndFeatures,
} from '../../src/annotate/quotations/contents/right-features.ts';
import type { Frame } from '../../src/annotate/quotations/cues/frames.ts';
import type { Features } from '../../src/annotate/quotations/model/weight-table.ts';
import type { Clause } from '../../src/annotate/quotations/page/clause.ts';
import type { Range } from '../../src/annotate/quotations/phrases/noun-phrases.ts';
import {
  speakerCandidates,
  type Candidate,
} from '../../src/annotate/quotations/speakers/speaker-candidates.ts';
import { speakerFeatures } from '../../src/annotate/quotations/speakers/speaker-features.ts';
import type { Decision } from './fit.ts';
import type { Attribution } from './gold.ts';

/** What each model is to decide, with the right answer. */
export type Decisions = Readonly<
  Record<'rightBegin' | 'rightEnd' | 'leftEnd' | 'leftBegin' | 'speaker', Decision[]>
>;

/** Longer contents count for more, as they do for a reader; within bounds, so that no single one rules. */
export function weightOf({ characters }: Attribution): number {
  return Math.min(2, Math.max(0.5, characters / 80));
}

export function frameOf({ cue, contents, goesOn }: Attribution): Frame {
  const left = contents.some(({ last }) => last <= cue);
  const right = contents.some(({ first }) => first > cue);
  if (left && right) return 'both';
  if (left) return 'left';
  if (right) return 'right';
  return goesOn ? 'beyond' : 'none';
}

export function contentDecisions(decisions: Decisions, clause: Clause, attribution: Attribution): void {
  const { cue, contents } = attribution;
  const weight = weightOf(attribution);
  const add = (list: Decision[], candidates: readonly Features[], right: number): void => {
    if (right >= 0) list.push({ candidates, right, weight });
  };
  const right = contents.find(({ first }) => first > cue);
  if (right !== undefined) {
    const begins = rightBegins(clause, cue);
    add(decisions.rightBegin, rightBeginFeatures(clause, cue, begins), begins.indexOf(right.first));
    const ends = rightEnds(clause, right.first);
    const features = rightEndFeatures(clause, { cue, begin: right.first }, ends);
    add(decisions.rightEnd, features, ends.indexOf(withoutStop(clause, right.last)));
  }
  const left = contents.findLast(({ last }) => last <= cue);
  if (left !== undefined) {
    const ends = leftEnds(clause, cue);
    const end = ends.includes(left.last) ? left.last : withoutComma(clause, left.last);
    add(decisions.leftEnd, leftEndFeatures(clause, cue, ends), ends.indexOf(end));
    const begins = leftBegins(clause, end);
    add(decisions.leftBegin, leftBeginFeatures(clause, { cue, end }, begins), begins.indexOf(left.first));
  }
}

const withoutStop = (clause: Clause, last: number): number =>
  last > clause.end ? clause.end : withoutComma(clause, last);

const withoutComma = ({ slots }: Clause, last: number): number =>
  slots[last - 1]?.lower === ',' ? last - 1 : last;

type Spoken = { readonly attribution: Attribution; readonly attributions: readonly Attribution[] };

export function speakerDecision(
  decisions: Decisions,
  clause: Clause,
  { attribution, attributions }: Spoken,
): void {
  const { cue, contents, speakers, goesOn } = attribution;
  const frame = frameOf(attribution);
  if (frame === 'none' && !goesOn) return;
  const candidates = speakerCandidates(clause, cue, contents);
  const right = speakers.length === 0 ? 0 : rightSpeaker(candidates, speakers) + 1;
  if (speakers.length > 0 && right === 0) return;
  const told = attributions.filter((each) => each.cue < cue).flatMap((each) => each.contents);
  const place = { cue, frame, previous: previousSpeaker(attributions, cue), told };
  decisions.speaker.push({ candidates: speakerFeatures(clause, place, candidates), right, weight: 1 });
}

/** First slot of the speaker of the gold attribution whose cue comes last before this one. */
function previousSpeaker(attributions: readonly Attribution[], cue: number): number {
  const before = attributions.filter((each) => each.cue < cue).toSorted((a, b) => b.cue - a.cue)[0];
  return before?.speakers[0]?.first ?? -1;
}

/** The first phrase of the gold speaker: what follows it there describes it. */
function rightSpeaker(candidates: readonly Candidate[], speakers: readonly Range[]): number {
  let right = -1;
  candidates.forEach((candidate, index) => {
    if (
      speakers.some((range) => fits(candidate, range)) &&
      candidate.first < (candidates[right]?.first ?? Infinity)
    )
      right = index;
  });
  return right;
}

const fits = ({ first, last, head }: Candidate, range: Range): boolean =>
  (range.first <= head && head < range.last) || (first <= range.first && range.last === last);
