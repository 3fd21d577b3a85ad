import type { Clause } from '../page/clause.ts';
import type { Slot } from '../page/slot.ts';
import type { Attribution } from './attribution.ts';

/** A byline is no longer than this, in slots. */
const LONGEST = 24;

const isDash = (slot: Slot | undefined): boolean => slot !== undefined && /^(?:[-–—―]|--)$/u.test(slot.text);

/**
 * A name after a dash signs the marked words before it: “We never saw it coming.” ― Jane Roe, 54, of Denver. Where the dash opens
 * the line, the words stand in the unit before (`beyond`).
 */
export function findByline(clause: Clause): Attribution | null {
  const { slots, phrases, phraseAt, end } = clause;
  const dash = dashOf(slots);
  if (dash === null || end - dash > LONGEST) return null;
  const first = phrases[phraseAt[dash + 1] ?? -1];
  if (first === undefined || first.kind !== 'name' || first.first !== dash + 1) return null;
  if (slots.slice(dash + 1, end).some(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'MARKED'))
    return null;
  const contents = dash > 0 ? [{ first: 0, last: dash }] : [];
  const speaker = { ...first, sort: first.kind, order: 1, extent: first.last, isPart: false, probability: 1 };
  return { cue: dash, frame: dash > 0 ? 'left' : 'beyond', probability: 1, contents, speaker, via: null };
}

/** The dash before which stand nothing or marked words alone. */
function dashOf(slots: readonly Slot[]): number | null {
  let at = 0;
  while (slots[at]?.pos === 'MARKED' || /^[.,;…]$/u.test(slots[at]?.text ?? '')) at += 1;
  return isDash(slots[at]) ? at : null;
}
