import { SPEECH_VERBS } from '../../lexicon/en/speech-verbs.ts';
import { cueFeatures } from '../cues/cue-features.ts';
import { aroundParenthesis, isParenthesis } from '../cues/parenthesis.ts';
import { isCueCandidate } from '../cues/cue-candidates.ts';
import { FRAMES, type Frame } from '../cues/frames.ts';
import { findContents } from '../contents/find-contents.ts';
import { classify } from '../model/linear.ts';
import { CUES, FRAME } from '../model/models.ts';
import type { Clause } from '../page/clause.ts';
import type { Attribution } from './attribution.ts';
import { findAnnouncer } from './find-announcer.ts';
import { isAnnounced } from './is-announced.ts';
import { findByline } from './find-byline.ts';
import { isDeed } from './is-deed.ts';
import { isNobodys } from './is-nobodys.ts';
import { isWork } from './is-work.ts';
import { oneSpeakerEach } from './one-speaker-each.ts';
import { withTellers } from './with-tellers.ts';
import { findSpeaker } from '../speakers/find-speaker.ts';

/** A cue less sure than this is none. Chosen on fold 1 of the training stories. */
const SURE_ENOUGH = 0.4;

/** More slots than these without a stop are a list or a table, no sentence: nobody speaks there. */
const LONGEST_SENTENCE = 400;

/** An attribution within the content of another: a source passes on what somebody else said. */
type Chained = { readonly inner: Attribution; readonly outer: Attribution };

export type Attributions = {
  readonly attributions: readonly Attribution[];
  readonly chained: readonly Chained[];
};

/** The attributions of one unit, in order of their cues; of two that stand within each other the outer one counts. */
export function findAttributions(clause: Clause): Attributions {
  const byline = findByline(clause);
  if (byline !== null) return { attributions: [byline], chained: [] };
  const found: Attribution[] = [];
  if (clause.slots.length > LONGEST_SENTENCE) return { attributions: [], chained: [] };
  clause.slots.forEach((_, cue) => {
    if (!isCueCandidate(clause, cue, CUES)) return;
    const attribution = attributionAt(clause, cue, found);
    if (
      attribution !== null &&
      !isDeed(clause, attribution) &&
      !isWork(clause, attribution) &&
      !isNobodys(clause, attribution)
    )
      found.push(attribution);
  });
  const announcer = findAnnouncer(clause, found);
  if (announcer !== null) found.push(announcer);
  const told = withTellers(clause, found).filter((each) => !isNobodys(clause, each));
  const attributions = oneSpeakerEach(clause, withoutInner(told));
  return {
    attributions,
    chained: told.length > attributions.length ? findChained(clause, told, attributions) : [],
  };
}

/** Where the content of a cue stands, and how sure it is that it is a cue at all. */
type Framed = { readonly frame: Frame; readonly probability: number };

/** A parenthesis is plain: what it follows is told, whatever the model has seen of the verb. Null where the word is no cue. */
function frameAt(clause: Clause, cue: number): Framed | null {
  const [none = 1, ...frames] = classify(FRAME, cueFeatures(clause, cue));
  if (1 - none < SURE_ENOUGH)
    return isParenthesis(clause, cue) ? { frame: 'left', probability: PLAIN } : null;
  const frame = FRAMES[1 + frames.indexOf(Math.max(...frames))] ?? 'right';
  const isAside = frame === 'right' && isParenthesis(clause, cue);
  return { frame: isAside ? aroundParenthesis(clause, cue) : frame, probability: 1 - none };
}

/** Of a parenthesis that the model does not know: surer than a doubtful cue within it. */
const PLAIN = 0.75;

function attributionAt(clause: Clause, cue: number, before: readonly Attribution[]): Attribution | null {
  const framed = frameAt(clause, cue);
  if (framed === null) return null;
  const { frame: own, probability } = framed;
  const within = findContents(clause, cue, own);
  const announced = own === 'right' && isAnnounced(clause, cue, { before, within });
  const [frame, contents] = announced ? (['beyond', []] as const) : ([own, within] as const);
  if (contents.length === 0 && frame !== 'beyond') return null;
  const told = before.flatMap((each) => each.contents);
  const place = { cue, frame, previous: before.at(-1)?.speaker?.first ?? -1, told };
  return {
    cue,
    frame,
    probability,
    contents,
    speaker: findSpeaker(clause, place, contents),
    via: null,
  };
}

const isWithin = (cue: number, { contents }: Attribution): boolean =>
  contents.some(({ first, last }) => first <= cue && cue < last);

/** So many neighbours on each side are compared: contents do not reach farther. */
const NEIGHBOURS = 12;

function withoutInner(found: readonly Attribution[]): readonly Attribution[] {
  return found.filter((inner, at) => {
    const near = found.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
    return !near.some(
      (outer) =>
        outer !== inner &&
        isWithin(inner.cue, outer) &&
        (!isWithin(outer.cue, inner) || outer.probability > inner.probability),
    );
  });
}

/**
 * A chain must be plain to be told: a verb of saying, marked words, a speaker of its own within what the outer source says. In "asked by Moss
 * to respond, Roe said" the words are told already, by Roe alone.
 */
function findChained(
  clause: Clause,
  found: readonly Attribution[],
  kept: readonly Attribution[],
): readonly Chained[] {
  return found.flatMap((each) => {
    if (kept.includes(each) || !isPlainSpeech(clause, each)) return [];
    const outer = kept.find((other) => other.speaker !== null && isWithin(each.cue, other));
    const inner = outer === undefined ? each : withOwnSpeaker(clause, each, outer);
    if (outer === undefined || inner.speaker === null) return [];
    const isTold = kept.some((other) => other !== outer && sharesMarked(clause, inner, other));
    return isTold ? [] : [{ inner, outer }];
  });
}

const sharesMarked = ({ slots }: Clause, one: Attribution, other: Attribution): boolean =>
  one.contents.some(({ first, last }) =>
    slots.slice(first, last).some(({ pos }, at) => pos === 'MARKED' && isWithin(first + at, other)),
  );

/** The subject of a clause that a source tells stands within what is told. */
function withOwnSpeaker(clause: Clause, inner: Attribution, outer: Attribution): Attribution {
  const told = outer.contents.find(({ first, last }) => first <= inner.cue && inner.cue < last);
  const before = { first: 0, last: told?.first ?? 0 };
  const after = { first: told?.last ?? 0, last: clause.slots.length };
  const place = { cue: inner.cue, frame: inner.frame, previous: -1, told: [] };
  return { ...inner, speaker: findSpeaker(clause, place, [...inner.contents, before, after]) };
}

function isPlainSpeech({ slots }: Clause, { cue, contents }: Attribution): boolean {
  if (!SPEECH_VERBS.has(slots[cue]?.lower ?? '')) return false;
  return contents.some(({ first, last }) => slots.slice(first, last).some(({ pos }) => pos === 'MARKED'));
}
