import { classOfCue } from '../cues/cue-class.ts';
import { lemmaOf } from '../../language/lemma.ts';
import { named, type Key } from '../model/keys.ts';
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

/**
 * "order" counts phrases from the cue, "path" is what stands between, "reach" the same after all that describes the phrase,
 * "part" whether it describes another, "subject" and "clausal" how it stands to verbs, "same" whether it spoke last.
 */
export const SPEAKER_NAMES = [
  'none',
  'none previous',
  'none frame',
  'none l',
  'none pos',
  'none ending',
  'none place',
  'none voice',
  'order',
  'order frame',
  'path',
  'path frame',
  'l path',
  'word',
  'word order',
  'word frame',
  'before',
  'before kind',
  'after',
  'around',
  'subject',
  'subject ending',
  'subject cue',
  'subject word',
  'voice',
  'voice frame',
  'l side',
  'head',
  'first',
  'reach',
  'reach frame',
  'reach before',
  'reach ending',
  'part',
  'part frame',
  'part order',
  'same',
  'same cue',
  'same reach',
  'clausal',
  'clausal ending',
  'clausal cue',
  'clausal l',
  'clausal word',
  'clausal before',
  'touch',
  'sort',
  'sort order',
  'sort frame',
  'sort before',
  'sort c',
  'sort clausal',
  'c path',
  'c side',
  'c clausal',
  'c none',
  'told',
  'told cue',
  'told order',
  'told clausal',
] as const;

const F = named(SPEAKER_NAMES);

/** What is known of the cue, whoever speaks. */
type Cue = CueFrame & {
  readonly lemma: Key;
  readonly sense: Key;
  readonly frameKey: Key;
  readonly ending: Key;
  readonly before: Key;
  readonly pos: Key;
  readonly voice: Key;
};

function cueOf(clause: Clause, place: CueFrame): Cue {
  const { keys, slots } = clause;
  const word = wordAt(slots, place.cue);
  return {
    ...place,
    lemma: keys.of(lemmaOf(word)),
    sense: keys.join(keys.of(classOfCue(word)), clause.parts[place.cue] ?? clause.outside),
    frameKey: keys.of(place.frame),
    ending: keys.of(word.slice(-3)),
    before: coarseKey(clause, place.cue - 1),
    pos: clause.parts[place.cue] ?? clause.outside,
    voice: keys.of(voiceOf(slots, place.cue)),
  };
}

/** The features of "nobody in this sentence", then those of each candidate. */
export function speakerFeatures(
  clause: Clause,
  place: CueFrame,
  candidates: readonly Candidate[],
): readonly Features[] {
  const cue = cueOf(clause, place);
  return [
    [nobodyFeatures(clause, cue)],
    ...candidates.map((candidate) => [
      placeFeatures(clause, cue, candidate),
      pathFeatures(clause, cue, candidate),
      subjectFeatures(clause, cue, candidate),
    ]),
  ];
}

function nobodyFeatures(
  { keys }: Clause,
  { cue, previous, frameKey, lemma, sense, ending, before, pos, voice }: Cue,
): readonly Key[] {
  return [
    F.none,
    keys.join3(F['none previous'], keys.of(String(previous >= 0)), before),
    keys.join(F['none frame'], frameKey),
    keys.join(F['none l'], lemma),
    keys.join(F['c none'], sense),
    keys.join3(F['none pos'], pos, before),
    keys.join3(F['none ending'], ending, before),
    keys.join3(F['none place'], keys.of(String(cue === 0)), frameKey),
    keys.join3(F['none voice'], voice, frameKey),
  ];
}

/** A pronoun is itself, every other phrase its kind. */
const wordOf = (clause: Clause, { kind, head }: Candidate): Key =>
  clause.keys.of(kind === 'pronoun' || kind === 'possessive' ? wordAt(clause.slots, head) : kind);

const sideOf = (clause: Clause, { order }: Candidate): Key => clause.keys.of(String(Math.sign(order)));

function placeFeatures(clause: Clause, cue: Cue, candidate: Candidate): readonly Key[] {
  const { keys, slots } = clause;
  const { first, last, head, kind } = candidate;
  const order = keys.of(String(candidate.order));
  const [side, word] = [sideOf(clause, candidate), wordOf(clause, candidate)];
  const [before, after] = [coarseKey(clause, first - 1), coarseKey(clause, last)];
  const sort = keys.of(candidate.sort);
  const headKey = kind === 'common' ? keys.of(wordAt(slots, head)) : classKey(clause, head);
  return [
    keys.join(F.order, order),
    keys.join3(F['order frame'], order, cue.frameKey),
    keys.join3(F.word, word, side),
    keys.join3(F['word order'], word, order),
    keys.join(keys.join3(F['word frame'], word, side), cue.frameKey),
    keys.join3(F.before, before, side),
    keys.join(keys.join3(F['before kind'], before, keys.of(kind)), order),
    keys.join3(F.after, after, side),
    keys.join3(F.around, before, after),
    keys.join(keys.join3(F.voice, cue.voice, order), before),
    keys.join(keys.join3(F['voice frame'], cue.voice, side), cue.frameKey),
    keys.join(keys.join3(F['l side'], cue.lemma, side), before),
    keys.join(F.head, headKey),
    keys.join3(F.sort, sort, side),
    keys.join3(F['sort order'], sort, order),
    keys.join(keys.join3(F['sort frame'], sort, side), cue.frameKey),
    keys.join(keys.join3(F['sort before'], sort, before), side),
    keys.join(keys.join3(F['sort c'], sort, cue.sense), side),
    keys.join(keys.join3(F['c side'], cue.sense, side), before),
    keys.join(keys.join3(F.touch, coarseKey(clause, cue.cue + 1), order), before),
  ];
}

function pathFeatures(clause: Clause, cue: Cue, candidate: Candidate): readonly Key[] {
  const { keys } = clause;
  const { first, order, extent, isPart } = candidate;
  const side = sideOf(clause, candidate);
  const path = pathBetween(clause, cue.cue, candidate);
  const over = keys.of(extent > cue.cue ? 'over' : '');
  const reach = keys.join(order < 0 ? pathAfter(clause, side, { first: extent, last: cue.cue }) : side, over);
  const part = keys.join(keys.of(String(isPart)), side);
  const told = keys.of(String(cue.told.some((range) => range.first <= first && first < range.last)));
  const same = keys.of(cue.previous < 0 ? 'none' : String(first === cue.previous));
  return [
    keys.join(F.path, path),
    keys.join3(F['path frame'], path, cue.frameKey),
    keys.join3(F['l path'], cue.lemma, path),
    keys.join3(F['c path'], cue.sense, path),
    keys.join(F.reach, reach),
    keys.join3(F['reach frame'], reach, cue.frameKey),
    keys.join3(F['reach before'], reach, coarseKey(clause, first - 1)),
    keys.join(keys.join3(F['reach ending'], reach, cue.ending), part),
    keys.join3(F.part, part, reach),
    keys.join3(F['part frame'], part, cue.frameKey),
    keys.join3(F['part order'], part, keys.of(String(order))),
    keys.join3(F.same, same, side),
    keys.join(keys.join3(F['same cue'], same, cue.ending), cue.before),
    keys.join3(F['same reach'], same, reach),
    keys.join3(F.told, told, side),
    keys.join(keys.join3(F['told cue'], told, cue.ending), cue.before),
    keys.join3(F['told order'], told, keys.of(String(order))),
    keys.join3(F['told clausal'], told, keys.join(keys.of(clausalOf(clause.slots, candidate)), same)),
  ];
}

function pathBetween(clause: Clause, cue: number, candidate: Candidate): Key {
  const { first, last, order } = candidate;
  const side = sideOf(clause, candidate);
  if (order === 0) return clause.keys.join(side, clause.keys.of('owner'));
  return pathAfter(clause, side, order < 0 ? { first: last, last: cue } : { first: cue + 1, last: first });
}

function subjectFeatures(clause: Clause, cue: Cue, candidate: Candidate): readonly Key[] {
  const { keys, slots } = clause;
  const { first, last, order, extent } = candidate;
  const [side, word] = [sideOf(clause, candidate), wordOf(clause, candidate)];
  const like = keys.of(String(isSubjectLike(slots, candidate)));
  const rank = keys.of(String(order < 0 ? subjectsBetween(clause, last, cue.cue).like : 0));
  const subject = keys.join(like, rank);
  const ahead = keys.of(String(order < 0 ? subjectsBetween(clause, extent, cue.cue).clausal : 0));
  const clausal = keys.join(keys.of(clausalOf(slots, candidate)), ahead);
  return [
    keys.join3(F.subject, subject, side),
    keys.join(keys.join3(F['subject ending'], subject, cue.ending), cue.before),
    keys.join(keys.join3(F['subject cue'], subject, cue.pos), cue.frameKey),
    keys.join3(F['subject word'], subject, word),
    keys.join(keys.join3(F.first, keys.of(String(first === 0)), like), side),
    keys.join3(F.clausal, clausal, side),
    keys.join(keys.join3(F['clausal ending'], clausal, cue.ending), cue.before),
    keys.join(keys.join3(F['clausal cue'], clausal, cue.pos), cue.frameKey),
    keys.join3(F['clausal l'], clausal, cue.lemma),
    keys.join3(F['c clausal'], clausal, cue.sense),
    keys.join3(F['sort clausal'], clausal, keys.of(candidate.sort)),
    keys.join3(F['clausal word'], clausal, word),
    keys.join3(F['clausal before'], clausal, cue.before),
  ];
}
