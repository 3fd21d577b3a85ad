import type { Key } from '../model/keys.ts';
import { coarseKey, type Clause } from '../page/clause.ts';
import { posAt, wordAt } from '../page/slot-class.ts';
import { sortOf } from '../phrases/phrase-sort.ts';
import type { Slot } from '../page/slot.ts';

/** The phrase before a verb that may be its subject: where it begins, what it is, and what stands before it. */
export type Subject = {
  readonly first: number;
  readonly kind: string;
  readonly head: string;
  /** See `sortOf`; "none" where there is no subject. */
  readonly sort: string;
  readonly boundary: Key;
};

/** Helping words and adverbs between a subject and its verb, at most. */
const MOST_HELPERS = 4;

/** The noun phrase just before the verb, over adverbs and auxiliaries, with all that describes it. */
export function subjectBefore(clause: Clause, at: number): Subject {
  const { slots, phrases, phraseAt } = clause;
  let index = at - 1;
  while (index >= 0 && at - index <= MOST_HELPERS && isHelper(slots, index)) index -= 1;
  const phrase =
    phrases[wholeOf(clause, phraseAt[index] ?? -1, index)] ?? phrases[wholeBefore(clause, index)];
  if (phrase === undefined)
    return { first: index + 1, kind: 'none', head: '', sort: 'none', boundary: coarseKey(clause, index) };
  const { first, kind } = phrase;
  const word = wordAt(slots, phrase.head);
  return {
    first,
    kind: kind === 'pronoun' ? word : kind,
    head: kind === 'common' ? word : kind,
    sort: sortOf(slots, clause.people, phrase),
    boundary: coarseKey(clause, first - 1),
  };
}

const isHelper = (slots: readonly Slot[], at: number): boolean =>
  posAt(slots, at) === 'ADV' || isAuxiliary(slots, at);

export const isAuxiliary = (slots: readonly Slot[], at: number): boolean =>
  posAt(slots, at) === 'AUX' || (posAt(slots, at) === 'PART' && wordAt(slots, at) !== "'s");

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
  const mark = wordAt(clause.slots, index);
  if (mark !== ',' && mark !== ')') return -1;
  let nearest = index;
  while (nearest > index - 2 * LOOK_BACK && (clause.phraseAt[nearest] ?? -1) < 0) nearest -= 1;
  const whole = wholeOf(clause, clause.phraseAt[nearest] ?? -1, index);
  return (clause.extents[whole] ?? 0) > index ? whole : -1;
}
