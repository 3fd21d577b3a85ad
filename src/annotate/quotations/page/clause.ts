import type { Person } from '../../../story/annotation.ts';
import { KEYS, type Key, type Keys } from '../model/keys.ts';
import { extentsOf } from '../phrases/extents.ts';
import { nounPhrases, type NounPhrase, type Range } from '../phrases/noun-phrases.ts';
import { classOf, coarseOf, isMarkedAt, OUTSIDE, posAt, wordAt } from './slot-class.ts';
import type { Slot, Unit } from './slot.ts';

/** A unit with its noun phrases, and what the models look up of each slot. */
export type Clause = {
  readonly slots: readonly Slot[];
  /** Those of the story: who a phrase may be. */
  readonly people: readonly Person[];
  readonly phrases: readonly NounPhrase[];
  /** Slot -> index into `phrases`, -1 outside. */
  readonly phraseAt: readonly number[];
  /** Phrase -> index after all that describes it. */
  readonly extents: readonly number[];
  /** Index after the last slot that is not the stop of the sentence. */
  readonly end: number;
  /** A marked piece stands in the unit. */
  readonly hasMarked: boolean;
  /** The unit ends with a colon and marked words follow it. */
  readonly leads: boolean;
  readonly keys: Keys;
  /** `classOf`, `coarseOf` and the part of speech of each slot. */
  readonly classes: readonly Key[];
  readonly coarse: readonly Key[];
  readonly parts: readonly Key[];
  readonly outside: Key;
};

/** What a story gives to all its clauses. */
type Setting = { readonly people: readonly Person[]; readonly keys?: Keys };

/** `next` is the unit that follows in the story. */
export function readClause(
  { slots }: Unit,
  next: Unit | undefined,
  { people, keys = KEYS }: Setting,
): Clause {
  const phrases = nounPhrases(slots);
  const phraseAt = Array.from(slots, () => -1);
  phrases.forEach(({ first, last }, index) => phraseAt.fill(index, first, last));
  let end = slots.length;
  while (end > 0 && /^[.!?…]+$/u.test(wordAt(slots, end - 1))) end -= 1;
  return {
    slots,
    people,
    phrases,
    phraseAt,
    end,
    extents: extentsOf({ slots, phrases, phraseAt }),
    hasMarked: slots.some(({ pos }) => pos === 'MARKED'),
    leads: wordAt(slots, slots.length - 1) === ':' && isMarkedAt(next?.slots ?? [], 0),
    keys,
    classes: slots.map((slot) => keys.of(classOf(slot))),
    coarse: slots.map((slot) => keys.of(coarseOf(slot))),
    parts: slots.map((_, at) => keys.of(posAt(slots, at))),
    outside: keys.of(OUTSIDE),
  };
}

export const classKey = ({ classes, outside }: Clause, at: number): Key => classes[at] ?? outside;
export const coarseKey = ({ coarse, outside }: Clause, at: number): Key => coarse[at] ?? outside;

/** Whether the slots on both sides of this boundary stand in one noun phrase. */
export const cutsPhrase = ({ phraseAt }: Clause, at: number): boolean =>
  (phraseAt[at] ?? -1) >= 0 && phraseAt[at] === phraseAt[at - 1];

/** The phrase that begins at `at`: its index, or -1. */
export function phraseFrom({ phrases, phraseAt }: Pick<Clause, 'phrases' | 'phraseAt'>, at: number): number {
  const index = phraseAt[at] ?? -1;
  return phrases[index]?.first === at ? index : -1;
}

/** Pieces of a path that are told apart; the rest is "…". */
const LONGEST_PATH = 4;

/** What stands in `[first, last)`, with each noun phrase as one piece: "NP", "NP ,", "AUX ADV". */
export function pathKey(clause: Clause, first: number, last: number): Key {
  const pieces = pathPieces(clause, first, last);
  return pieces.length === 0
    ? clause.keys.of('')
    : pieces.reduce((path, piece) => clause.keys.join(path, piece));
}

/** The same after a first piece, "start". */
export function pathAfter(clause: Clause, start: Key, { first, last }: Range): Key {
  return pathPieces(clause, first, last).reduce((path, piece) => clause.keys.join(path, piece), start);
}

function pathPieces(clause: Clause, first: number, last: number): readonly Key[] {
  const { keys, phraseAt } = clause;
  const pieces: Key[] = [];
  let at = first;
  while (at < last && pieces.length < LONGEST_PATH) {
    const inPhrase = (phraseAt[at] ?? -1) >= 0;
    pieces.push(inPhrase ? keys.of('NP') : coarseKey(clause, at));
    at = inPhrase ? pastPhrase(clause, at, last) : at + 1;
  }
  if (at < last) pieces.push(keys.of('…'));
  return pieces;
}

function pastPhrase({ phraseAt }: Clause, from: number, last: number): number {
  const phrase = phraseAt[from];
  let at = from + 1;
  while (at < last && phraseAt[at] === phrase) at += 1;
  return at;
}
