import { lemmaOf } from '../cues/cue-lemma.ts';
import { pathOf, type Clause } from '../page/clause.ts';
import { classOf, coarseOf, isVerb } from '../page/slot-class.ts';
import type { Slot } from '../page/slot.ts';
import type { Range } from '../phrases/noun-phrases.ts';
import type { Candidate } from './speaker-candidates.ts';

/** A cue and where its content stands: the class of its frame. */
export type CueFrame = {
  readonly cue: number;
  readonly frame: string;
  /** First slot of the speaker of the cue before this one in the unit; -1 where there is none. */
  readonly previous: number;
};

/** No phrase of the sentence is the speaker. */
export function noSpeakerFeatures(clause: Clause, { cue, frame, previous }: CueFrame): readonly string[] {
  const slot = clause.slots[cue];
  const lemma = lemmaOf(slot?.lower ?? '');
  const before = coarseOf(clause.slots[cue - 1]);
  return [
    'none',
    `none previous ${String(previous >= 0)} ${before}`,
    `none ${frame}`,
    `none l ${lemma}`,
    `none pos ${slot?.pos ?? ''} ${before}`,
    `none ending ${(slot?.lower ?? '').slice(-3)} ${before}`,
    `none place ${String(cue === 0)} ${frame}`,
    `none voice ${voiceOf(clause.slots, cue)} ${frame}`,
  ];
}

/** How a phrase stands to the cue. */
export function speakerFeatures(
  clause: Clause,
  { cue, frame, previous }: CueFrame,
  candidate: Candidate,
): readonly string[] {
  const { slots } = clause;
  const slot = slots[cue];
  const lemma = lemmaOf(slot?.lower ?? '');
  const { order, kind } = candidate;
  const head = slots[candidate.head];
  const path = pathBetween(clause, cue, candidate);
  const [before, after] = [coarseOf(slots[candidate.first - 1]), coarseOf(slots[candidate.last])];
  const ending = (slot?.lower ?? '').slice(-3);
  const word = kind === 'pronoun' || kind === 'possessive' ? (head?.lower ?? '') : kind;
  const rank = order < 0 ? subjectsBetween(clause, cue, candidate) : 0;
  const reach =
    order < 0 ? `${pathOf(clause, candidate.extent, cue)}${candidate.extent > cue ? 'over' : ''}` : '';
  const part = `${String(candidate.isPart)} ${Math.sign(order)}`;
  const isSubject = subjectLike(slots, candidate);
  const same = previous < 0 ? 'none' : String(candidate.first === previous);
  const clausal = clausalOf(slots, candidate);
  const ahead = order < 0 ? clausesBetween(clause, cue, candidate) : 0;
  const voice = voiceOf(slots, cue);
  return [
    `order ${order}`,
    `order frame ${order} ${frame}`,
    `path ${Math.sign(order)} ${path}`,
    `path frame ${Math.sign(order)} ${path} ${frame}`,
    `l path ${lemma} ${Math.sign(order)} ${path}`,
    `word ${word} ${Math.sign(order)}`,
    `word order ${word} ${order}`,
    `word frame ${word} ${Math.sign(order)} ${frame}`,
    `before ${before} ${Math.sign(order)}`,
    `before kind ${before} ${kind} ${order}`,
    `after ${after} ${Math.sign(order)}`,
    `around ${before} ${after}`,
    `subject ${String(isSubject)} ${rank} ${Math.sign(order)}`,
    `subject ending ${String(isSubject)} ${rank} ${ending} ${coarseOf(slots[cue - 1])}`,
    `subject cue ${String(isSubject)} ${rank} ${slot?.pos ?? ''} ${frame}`,
    `subject word ${String(isSubject)} ${rank} ${word}`,
    `voice ${voice} ${order} ${before}`,
    `voice frame ${voice} ${Math.sign(order)} ${frame}`,
    `l side ${lemma} ${Math.sign(order)} ${before}`,
    `head ${kind === 'common' ? (head?.lower ?? '') : classOf(head)}`,
    `first ${String(candidate.first === 0)} ${String(isSubject)} ${Math.sign(order)}`,
    `reach ${Math.sign(order)} ${reach}`,
    `reach frame ${Math.sign(order)} ${reach} ${frame}`,
    `reach before ${Math.sign(order)} ${reach} ${before}`,
    `reach ending ${reach} ${ending} ${part}`,
    `part ${part} ${reach}`,
    `part frame ${part} ${frame}`,
    `part order ${part} ${order}`,
    `same ${same} ${Math.sign(order)}`,
    `same cue ${same} ${ending} ${coarseOf(slots[cue - 1])}`,
    `same reach ${same} ${reach}`,
    `clausal ${clausal} ${ahead} ${Math.sign(order)}`,
    `clausal ending ${clausal} ${ahead} ${ending} ${coarseOf(slots[cue - 1])}`,
    `clausal cue ${clausal} ${ahead} ${slot?.pos ?? ''} ${frame}`,
    `clausal l ${clausal} ${ahead} ${lemma}`,
    `clausal word ${clausal} ${ahead} ${word}`,
    `clausal frame before ${clausal} ${ahead} ${coarseOf(slots[cue - 1])}`,
    `touch ${coarseOf(slots[cue + 1])} ${order} ${before}`,
  ];
}

function pathBetween(clause: Clause, cue: number, { first, last, order }: Candidate): string {
  if (order === 0) return 'owner';
  return order < 0 ? pathOf(clause, last, cue) : pathOf(clause, cue + 1, first);
}

/** "was told", "has been asked": a passive's subject is the one who is told. */
function voiceOf(slots: readonly Slot[], cue: number): string {
  if (!/(?:ed|en|ld|de|nt|wn)$/u.test(slots[cue]?.lower ?? '')) return 'active';
  for (let index = cue - 1; index >= 0 && index >= cue - 3; index -= 1) {
    const slot = slots[index];
    if (slot?.pos === 'ADV' || slot?.pos === 'PART') continue;
    if (slot?.pos !== 'AUX') return 'active';
    return BE.has(slot.lower) ? 'passive' : 'active';
  }
  return 'active';
}

const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

/** Not the object of a verb or a preposition, and a verb follows it at once or after a comma. */
function subjectLike(slots: readonly Slot[], { first, last }: Range): boolean {
  const before = slots[first - 1];
  if (before?.pos === 'VERB' || before?.pos === 'ADP' || before?.lower === 'to') return false;
  const after = slots[last];
  return (
    isVerb(after) ||
    after?.pos === 'ADV' ||
    after?.lower === ',' ||
    after?.lower === 'who' ||
    after?.pos === 'ADP'
  );
}

/** Phrases like a subject between this one and the cue, up to three. */
function subjectsBetween(clause: Clause, cue: number, { last }: Candidate): number {
  let count = 0;
  for (let at = last; at < cue && at < last + 40 && count < 3; at += 1) {
    const phrase = clause.phrases[clause.phraseAt[at] ?? -1];
    if (phrase === undefined || phrase.first !== at || phrase.last > cue) continue;
    if (subjectLike(clause.slots, phrase)) count += 1;
  }
  return count;
}

/** Whether a phrase with all that describes it is followed by its verb: "verb", "be" for a helping one, "comma" or "no"; "part" within another. */
function clausalOf(
  slots: readonly Slot[],
  { first, extent, isPart }: Pick<Candidate, 'first' | 'extent' | 'isPart'>,
): string {
  if (isPart) return 'part';
  const before = slots[first - 1];
  if (before?.pos === 'VERB' || before?.pos === 'ADP' || before?.lower === 'to') return 'object';
  const next = slots[extent]?.pos === 'ADV' ? slots[extent + 1] : slots[extent];
  if (next?.pos === 'VERB') return 'verb';
  if (next?.pos === 'AUX') return 'be';
  return next?.lower === ',' ? 'comma' : 'no';
}

/** Clauses with a subject of their own that begin between this phrase and the cue, up to three. */
function clausesBetween(clause: Clause, cue: number, { extent }: Candidate): number {
  let count = 0;
  for (let at = extent; at < cue && at < extent + 40 && count < 3; at += 1) {
    const index = clause.phraseAt[at] ?? -1;
    const phrase = clause.phrases[index];
    if (phrase === undefined || phrase.first !== at || phrase.last > cue) continue;
    const kind = clausalOf(clause.slots, { first: at, extent: clause.extents[index] ?? at, isPart: false });
    if (kind === 'verb' || kind === 'be') count += 1;
  }
  return count;
}
