import { extentsOf } from '../phrases/extents.ts';
import { nounPhrases, type NounPhrase } from '../phrases/noun-phrases.ts';
import { coarseOf } from './slot-class.ts';
import type { Slot, Unit } from './slot.ts';

/** A unit with its noun phrases, and for each slot the phrase it stands in. */
export type Clause = {
  readonly slots: readonly Slot[];
  readonly phrases: readonly NounPhrase[];
  /** Slot -> index into `phrases`, -1 outside. */
  readonly phraseAt: readonly number[];
  /** Phrase -> index after all that describes it. */
  readonly extents: readonly number[];
  /** Index after the last slot that is not the stop of the sentence. */
  readonly end: number;
  /** The unit ends with a colon and marked words follow it. */
  readonly leads: boolean;
};

/** `next` is the unit that follows in the story. */
export function readClause({ slots }: Unit, next: Unit | undefined): Clause {
  const leads = slots.at(-1)?.lower === ':' && next?.slots[0]?.pos === 'MARKED';
  const phrases = nounPhrases(slots);
  const phraseAt = new Array<number>(slots.length).fill(-1);
  phrases.forEach(({ first, last }, index) => phraseAt.fill(index, first, last));
  let end = slots.length;
  while (end > 0 && /^[.!?…]+$/u.test(slots[end - 1]?.lower ?? '')) end -= 1;
  return { slots, phrases, phraseAt, end, extents: extentsOf({ slots, phrases, phraseAt }), leads };
}

/** Pieces of a path that are told apart; the rest is "…". */
const LONGEST_PATH = 4;

/** What stands in `[first, last)`, with each noun phrase as one piece: "NP", "NP ,", "AUX ADV". */
export function pathOf({ slots, phraseAt }: Clause, first: number, last: number): string {
  const pieces: string[] = [];
  let at = first;
  while (at < last && pieces.length <= LONGEST_PATH) {
    const phrase = phraseAt[at] ?? -1;
    pieces.push(phrase >= 0 ? 'NP' : coarseOf(slots[at]));
    at += 1;
    while (phrase >= 0 && at < last && phraseAt[at] === phrase) at += 1;
  }
  return pieces.length > LONGEST_PATH ? `${pieces.slice(0, LONGEST_PATH).join(' ')} …` : pieces.join(' ');
}
