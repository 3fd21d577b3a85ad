import { classOf, coarseOf, isVerb } from '../page/slot-class.ts';
import { pathOf, type Clause } from '../page/clause.ts';
import type { Slot } from '../page/slot.ts';
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
    `path ${pathOf(clause, at + 1, Math.min(at + 5, slots.length))}`,
  ];
}

type Subject = { readonly first: number; readonly kind: string; readonly boundary: string };

/** The noun phrase just before the verb, over adverbs and auxiliaries, and what stands before that phrase. */
function subjectBefore({ slots, phrases, phraseAt }: Clause, at: number): Subject {
  let index = at - 1;
  while (index >= 0 && at - index <= 4 && (slots[index]?.pos === 'ADV' || isAuxiliary(slots[index])))
    index -= 1;
  const phrase = phrases[phraseAt[index] ?? -1];
  if (phrase === undefined) return { first: index + 1, kind: 'none', boundary: coarseOf(slots[index]) };
  const word = slots[phrase.head]?.lower ?? '';
  return {
    first: phrase.first,
    kind: phrase.kind === 'pronoun' ? word : phrase.kind,
    boundary: coarseOf(slots[phrase.first - 1]),
  };
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
