import { classOfCue } from '../cues/cue-class.ts';
import { lemmaOf } from '../../language/lemma.ts';
import type { Key } from '../model/keys.ts';
import { featuresOf } from '../model/templates.ts';
import type { Features } from '../model/weight-table.ts';
import { classKey, coarseKey, pathAfter, type Clause } from '../page/clause.ts';
import type { Range } from '../phrases/noun-phrases.ts';
import { wordAt } from '../page/slot-class.ts';
import type { Candidate } from './speaker-candidates.ts';
import { clausalOf, isSubjectLike, subjectsBetween, voiceOf } from './voice.ts';

/** A cue and where its content stands: the class of its frame. */
export type CueFrame = {
  readonly cue: number;
  readonly frame: string;
  /** First slot of the speaker of the cue before this one in the unit; -1 where there is none. */
  readonly previous: number;
  /** What the cues before this one in the unit introduce. */
  readonly told: readonly Range[];
};

/** Of nobody in the sentence. "l" and "c" are the cue's lemma and class. */
const NOBODY_TEMPLATES = {
  none: [],
  'none previous': ['hasPrevious', 'beforeCue'],
  'none frame': ['frame'],
  'none l': ['lemma'],
  'c none': ['sense'],
  'none pos': ['pos', 'beforeCue'],
  'none ending': ['ending', 'beforeCue'],
  'none place': ['isFirst', 'frame'],
  'none voice': ['voice', 'frame'],
} as const;

/**
 * Of a phrase. "order" counts phrases from the cue, "path" is what stands between, "reach" the same after all that describes the phrase,
 * "part" whether it describes another, "subject" and "clausal" how it stands to verbs, "same" whether it spoke last.
 */
const CANDIDATE_TEMPLATES = {
  order: ['order'],
  'order frame': ['order', 'frame'],
  word: ['word', 'side'],
  'word order': ['word', 'order'],
  'word frame': ['word', 'side', 'frame'],
  before: ['before', 'side'],
  'before kind': ['before', 'kind', 'order'],
  after: ['after', 'side'],
  around: ['before', 'after'],
  voice: ['voice', 'order', 'before'],
  'voice frame': ['voice', 'side', 'frame'],
  'l side': ['lemma', 'side', 'before'],
  head: ['head'],
  sort: ['sort', 'side'],
  'sort order': ['sort', 'order'],
  'sort frame': ['sort', 'side', 'frame'],
  'sort before': ['sort', 'before', 'side'],
  'sort c': ['sort', 'sense', 'side'],
  'c side': ['sense', 'side', 'before'],
  touch: ['afterCue', 'order', 'before'],

  path: ['path'],
  'path frame': ['path', 'frame'],
  'l path': ['lemma', 'path'],
  'c path': ['sense', 'path'],
  reach: ['reach'],
  'reach frame': ['reach', 'frame'],
  'reach before': ['reach', 'before'],
  'reach ending': ['reach', 'ending', 'part'],
  part: ['part', 'reach'],
  'part frame': ['part', 'frame'],
  'part order': ['part', 'order'],
  same: ['same', 'side'],
  'same cue': ['same', 'ending', 'beforeCue'],
  'same reach': ['same', 'reach'],
  told: ['told', 'side'],
  'told cue': ['told', 'ending', 'beforeCue'],
  'told order': ['told', 'order'],
  'told clausal': ['told', 'clausalSame'],

  subject: ['subject', 'side'],
  'subject ending': ['subject', 'ending', 'beforeCue'],
  'subject cue': ['subject', 'pos', 'frame'],
  'subject word': ['subject', 'word'],
  first: ['isFirst', 'isSubjectLike', 'side'],
  clausal: ['clausal', 'side'],
  'clausal ending': ['clausal', 'ending', 'beforeCue'],
  'clausal cue': ['clausal', 'pos', 'frame'],
  'clausal l': ['clausal', 'lemma'],
  'c clausal': ['clausal', 'sense'],
  'sort clausal': ['clausal', 'sort'],
  'clausal word': ['clausal', 'word'],
  'clausal before': ['clausal', 'beforeCue'],
} as const;

export const SPEAKER_NAMES: readonly string[] = [
  ...Object.keys(NOBODY_TEMPLATES),
  ...Object.keys(CANDIDATE_TEMPLATES),
];

const nobodyKeys = featuresOf(NOBODY_TEMPLATES);
const candidateKeys = featuresOf(CANDIDATE_TEMPLATES);

/** What is known of the cue, whoever speaks. */
type Cue = Readonly<
  Record<'lemma' | 'sense' | 'frame' | 'ending' | 'beforeCue' | 'afterCue' | 'pos' | 'voice', Key>
>;

function cueOf(clause: Clause, { cue, frame }: CueFrame): Cue {
  const { keys, slots } = clause;
  const word = wordAt(slots, cue);
  const pos = clause.parts[cue] ?? clause.outside;
  return {
    lemma: keys.of(lemmaOf(word)),
    sense: keys.join(keys.of(classOfCue(word)), pos),
    frame: keys.of(frame),
    ending: keys.of(word.slice(-3)),
    beforeCue: coarseKey(clause, cue - 1),
    afterCue: coarseKey(clause, cue + 1),
    pos,
    voice: keys.of(voiceOf(slots, cue)),
  };
}

/** The features of "nobody in this sentence", then those of each candidate. */
export function speakerFeatures(
  clause: Clause,
  place: CueFrame,
  candidates: readonly Candidate[],
): readonly Features[] {
  const { keys } = clause;
  const cue = cueOf(clause, place);
  const nobody = {
    hasPrevious: keys.of(String(place.previous >= 0)),
    isFirst: keys.of(String(place.cue === 0)),
  };
  return [
    [nobodyKeys(keys, { ...cue, ...nobody })],
    ...candidates.map((candidate) => [
      candidateKeys(keys, {
        ...cue,
        ...phraseValues(clause, candidate),
        ...pathValues(clause, place, candidate),
        ...subjectValues(clause, place, candidate),
      }),
    ]),
  ];
}

/** A pronoun is itself, every other phrase its kind. */
const wordOf = (clause: Clause, { kind, head }: Candidate): Key =>
  clause.keys.of(kind === 'pronoun' || kind === 'possessive' ? wordAt(clause.slots, head) : kind);

const sideOf = (clause: Clause, { order }: Candidate): Key => clause.keys.of(String(Math.sign(order)));

/** The phrase itself, and what stands beside it. */
function phraseValues(
  clause: Clause,
  candidate: Candidate,
): Readonly<
  Record<'order' | 'side' | 'word' | 'before' | 'after' | 'kind' | 'sort' | 'head' | 'isFirst', Key>
> {
  const { keys, slots } = clause;
  const { first, last, head, kind } = candidate;
  return {
    order: keys.of(String(candidate.order)),
    side: sideOf(clause, candidate),
    word: wordOf(clause, candidate),
    before: coarseKey(clause, first - 1),
    after: coarseKey(clause, last),
    kind: keys.of(kind),
    sort: keys.of(candidate.sort),
    head: kind === 'common' ? keys.of(wordAt(slots, head)) : classKey(clause, head),
    isFirst: keys.of(String(first === 0)),
  };
}

/** What stands between it and the cue, and who has spoken before. */
function pathValues(
  clause: Clause,
  { cue, previous, told }: CueFrame,
  candidate: Candidate,
): Readonly<Record<'path' | 'reach' | 'part' | 'same' | 'told' | 'clausalSame', Key>> {
  const { keys } = clause;
  const { first, order, extent, isPart } = candidate;
  const side = sideOf(clause, candidate);
  const over = keys.of(extent > cue ? 'over' : '');
  const same = keys.of(previous < 0 ? 'none' : String(first === previous));
  return {
    path: pathBetween(clause, cue, candidate),
    reach: keys.join(order < 0 ? pathAfter(clause, side, { first: extent, last: cue }) : side, over),
    part: keys.join(keys.of(String(isPart)), side),
    same,
    told: keys.of(String(told.some((range) => range.first <= first && first < range.last))),
    clausalSame: keys.join(keys.of(clausalOf(clause.slots, candidate)), same),
  };
}

function pathBetween(clause: Clause, cue: number, candidate: Candidate): Key {
  const { first, last, order } = candidate;
  const side = sideOf(clause, candidate);
  if (order === 0) return clause.keys.join(side, clause.keys.of('owner'));
  return pathAfter(clause, side, order < 0 ? { first: last, last: cue } : { first: cue + 1, last: first });
}

/** How it stands to the verbs between it and the cue. */
function subjectValues(
  clause: Clause,
  { cue }: CueFrame,
  candidate: Candidate,
): Readonly<Record<'isSubjectLike' | 'subject' | 'clausal', Key>> {
  const { keys, slots } = clause;
  const { last, order, extent } = candidate;
  const like = keys.of(String(isSubjectLike(slots, candidate)));
  const rank = keys.of(String(order < 0 ? subjectsBetween(clause, last, cue).like : 0));
  const ahead = keys.of(String(order < 0 ? subjectsBetween(clause, extent, cue).clausal : 0));
  return {
    isSubjectLike: like,
    subject: keys.join(like, rank),
    clausal: keys.join(keys.of(clausalOf(slots, candidate)), ahead),
  };
}
