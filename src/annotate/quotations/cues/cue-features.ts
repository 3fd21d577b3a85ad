import { classOf, coarseOf, isVerb } from '../page/slot-class.ts';
import { pathOf, type Clause } from '../page/clause.ts';
import type { Slot } from '../page/slot.ts';
import { kindOf } from '../page/content-kind.ts';
import { lemmaOf } from './cue-lemma.ts';

/** What the model of the frame sees of the slot `at`: the word, what stands beside it, its subject, and the marked pieces about it. */
export function cueFeatures(clause: Clause, at: number): readonly string[] {
  const { slots } = clause;
  const slot = slots[at];
  if (slot === undefined) return [];
  const lemma = lemmaOf(slot.lower);
  const [before, after] = [classOf(slots[at - 1]), classOf(slots[at + 1])];
  const subject = subjectBefore(clause, at);
  const right = rightOf(clause, at);
  const left = leftOf(clause, at, subject.first);
  const rest = restOf(clause, at);
  const follows = kindOf(clause, at + 1);
  const place = `${at === 0 ? 'first' : 'in'}${slots.length - at <= 2 ? ' last' : ''}`;
  return [
    'bias',
    `w ${slot.lower}`,
    `l ${lemma}`,
    `pos ${slot.pos}`,
    `after ${after}`,
    `before ${before}`,
    `after2 ${after} ${coarseOf(slots[at + 2])}`,
    `before2 ${coarseOf(slots[at - 2])} ${before}`,
    `around ${before} ${after}`,
    `l after ${lemma} ${coarseOf(slots[at + 1])}`,
    `l before ${lemma} ${coarseOf(slots[at - 1])}`,
    `subject ${subject.kind} ${subject.boundary}`,
    `rest ${rest}`,
    `l rest ${lemma} ${rest}`,
    `rest left ${rest} ${left}`,
    `rest subject ${rest} ${subject.boundary} ${subject.kind === 'none' ? 'none' : 'some'}`,
    `rest pos left ${rest} ${slot.pos} ${leftVerb(slots, subject.first)}`,
    `head ${subject.head}`,
    `l kind ${lemma} ${subject.kind}`,
    `follows ${follows} ${slot.pos}`,
    `l follows ${lemma} ${follows}`,
    `follows subject ${follows} ${subject.kind}`,
    `helpers ${helpersBefore(slots, at)}`,
    `l helpers ${lemma} ${helpersBefore(slots, at)}`,
    `l subject ${lemma} ${subject.boundary}`,
    `right ${right}`,
    `l right ${lemma} ${right}`,
    `pos right ${slot.pos} ${right}`,
    `left ${left}`,
    `l left ${lemma} ${left}`,
    `left right ${left} ${right}`,
    `pos left subject ${slot.pos} ${left} ${subject.boundary}`,
    `place ${place}`,
    `l place ${lemma} ${place}`,
    `ending ${slot.pos} ${slot.lower.slice(-3)}`,
    `leads ${String(clause.leads)} ${String(slots.length - at <= 8)}`,
    `leads l ${String(clause.leads)} ${lemma}`,
    `opening ${openingOf(clause, at)} ${slot.pos}`,
    `path ${pathOf(clause, at + 1, Math.min(at + 5, slots.length))}`,
  ];
}

type Subject = {
  readonly first: number;
  readonly kind: string;
  readonly boundary: string;
  readonly head: string;
};

/** The noun phrase just before the verb, over adverbs and auxiliaries, and what stands before that phrase. */
function subjectBefore(clause: Clause, at: number): Subject {
  const { slots, phrases, phraseAt } = clause;
  let index = at - 1;
  while (index >= 0 && at - index <= 4 && (slots[index]?.pos === 'ADV' || isAuxiliary(slots[index])))
    index -= 1;
  const phrase =
    phrases[wholeOf(clause, phraseAt[index] ?? -1, index)] ?? phrases[wholeBefore(clause, index)];
  if (phrase === undefined)
    return { first: index + 1, kind: 'none', boundary: coarseOf(slots[index]), head: '' };
  const word = slots[phrase.head]?.lower ?? '';
  return {
    first: phrase.first,
    kind: phrase.kind === 'pronoun' ? word : phrase.kind,
    boundary: coarseOf(slots[phrase.first - 1]),
    head: phrase.kind === 'common' ? word : phrase.kind,
  };
}

/** So many phrases back the one is looked for that the nearest belongs to. */
const LOOK_BACK = 8;

/** The first phrase that is described by all up to `index`: "a spokesman" of "a spokesman for the committee". */
function wholeOf({ extents }: Clause, nearest: number, index: number): number {
  let whole = nearest;
  for (let before = nearest - 1; before >= 0 && before >= nearest - LOOK_BACK; before -= 1)
    if ((extents[before] ?? 0) > index) whole = before;
  return whole;
}

/** The same where a comma or a bracket stands before the cue. */
function wholeBefore(clause: Clause, index: number): number {
  const mark = clause.slots[index]?.lower;
  if (mark !== ',' && mark !== ')') return -1;
  let nearest = index;
  while (nearest >= 0 && nearest > index - 16 && (clause.phraseAt[nearest] ?? -1) < 0) nearest -= 1;
  const phrase = clause.phraseAt[nearest] ?? -1;
  const whole = wholeOf(clause, phrase, index);
  return (clause.extents[whole] ?? 0) > index ? whole : -1;
}

/** The helping words before a verb: "has", "did n't", "to". */
function helpersBefore(slots: readonly Slot[], at: number): string {
  const words: string[] = [];
  for (let index = at - 1; index >= 0 && index >= at - 3; index -= 1) {
    const slot = slots[index];
    if (slot?.pos === 'ADV') continue;
    if (!isAuxiliary(slot)) break;
    words.push(slot?.lower ?? '');
  }
  return words.join(' ');
}

const isAuxiliary = (slot: Slot | undefined): boolean =>
  slot?.pos === 'AUX' || (slot?.pos === 'PART' && slot.lower !== "'s");

/** The first marked piece after the cue: how it looks and how far it is. */
function rightOf({ slots }: Clause, at: number): string {
  for (let index = at + 1; index < slots.length && index <= at + 8; index += 1) {
    const slot = slots[index];
    if (slot?.pos === 'MARKED')
      return `${slot.lower} ${index - at <= 3 ? 'near' : 'far'} ${coarseOf(slots[index - 1])}`;
    if (index > at + 1 && isVerb(slot)) return 'verb';
  }
  return 'none';
}

/** What stands before the cue and its subject: a marked piece, a comma, or neither. */
function leftOf({ slots }: Clause, at: number, subject: number): string {
  const boundary = slots[subject - 1];
  if (boundary?.pos === 'MARKED') return boundary.lower;
  if (slots[at - 1]?.pos === 'MARKED') return `touches ${slots[at - 1]?.lower ?? ''}`;
  if (boundary?.lower !== ',') return coarseOf(boundary);
  return slots[subject - 2]?.pos === 'MARKED'
    ? `${slots[subject - 2]?.lower ?? ''} ,`
    : `, ${hasVerb(slots, subject - 2)}`;
}

/** Whether a clause stands before the comma. */
function hasVerb(slots: readonly Slot[], last: number): string {
  for (let index = last; index >= 0 && index >= last - 20; index -= 1)
    if (isVerb(slots[index])) return 'clause';
  return 'no clause';
}

/** A marked piece at the beginning of the unit, and how many verbs stand between it and the cue. */
function openingOf({ slots }: Clause, at: number): string {
  const first = slots[0];
  if (first?.pos !== 'MARKED') return 'none';
  let verbs = 0;
  for (let index = 1; index < at && index < 40 && verbs < 2; index += 1)
    if (slots[index]?.pos === 'VERB') verbs += 1;
  return `${first.lower} ${verbs}`;
}

/** What comes after the cue and the phrase that follows it, its speaker or its hearer: nothing, or a comma and a clause or a mark. */
function restOf({ slots, phraseAt, phrases, extents, end }: Clause, at: number): string {
  let next = slots[at + 1]?.lower === 'to' ? at + 2 : at + 1;
  const phrase = phraseAt[next] ?? -1;
  const skips = phrase >= 0 && phrases[phrase]?.first === next;
  if (skips) next = Math.max(next, extents[phrase] ?? next);
  const skipped = skips ? 'NP ' : '';
  if (next >= end) return `${skipped}end`;
  const comma = slots[next]?.lower === ',' || slots[next - 1]?.lower === ',';
  if (!comma) return skipped + coarseOf(slots[next]);
  for (let index = next; index < end && index < next + 14; index += 1) {
    if (slots[index]?.pos === 'MARKED') return `${skipped}, “`;
    if (isVerb(slots[index])) return `${skipped}, clause`;
  }
  return `${skipped}, none`;
}

/** Whether a verb stands before the cue and its subject. */
function leftVerb(slots: readonly Slot[], first: number): string {
  for (let index = first - 1; index >= 0 && index > first - 30; index -= 1) {
    if (slots[index]?.pos === 'MARKED') return 'mark';
    if (isVerb(slots[index])) return 'verb';
  }
  return first > 1 ? 'words' : 'none';
}
