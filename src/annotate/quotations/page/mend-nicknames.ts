import { isMarkedAt, posAt, wordAt } from './slot-class.ts';
import type { Slot } from './slot.ts';

/** Accepts the shapes of a word or two that open with a capital and end without a stop: “Buddy”. */
const SHAPE = /^(?:one|few)-Cap-w$/u;

/** Marked words between two names are part of the name: William “Buddy” Reilly. */
export function mendNicknames(slots: readonly Slot[]): readonly Slot[] {
  if (!slots.some((_, at) => isNickname(slots, at))) return slots;
  return slots.map((slot, at) => (isNickname(slots, at) ? nameOf(slot) : slot));
}

const nameOf = ({ start, end, text }: Slot): Slot => ({
  start,
  end,
  text,
  lower: text.toLowerCase(),
  pos: 'PROPN',
});

const isNickname = (slots: readonly Slot[], at: number): boolean =>
  isMarkedAt(slots, at) &&
  posAt(slots, at - 1) === 'PROPN' &&
  posAt(slots, at + 1) === 'PROPN' &&
  SHAPE.test(wordAt(slots, at));
