import type { Slot } from './slot.ts';

const NAMERS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);
const OPENERS: ReadonlySet<string> = new Set(['DET', 'PRON', 'SCONJ']);

/** Verbs that the tagger takes for adjectives or nouns: "Cruz belittled the issue", "the foundation notes the wage". */
export function mendVerbs(slots: readonly Slot[]): readonly Slot[] {
  return slots.map((slot, at) => (isVerb(slots, at) ? { ...slot, pos: 'VERB' } : slot));
}

function isVerb(slots: readonly Slot[], at: number): boolean {
  const [before, slot, after] = [slots[at - 1], slots[at], slots[at + 1]];
  if (slot === undefined || before === undefined || after === undefined) return false;
  const looks =
    (slot.pos === 'ADJ' && /[^e]ed$/u.test(slot.text)) || (slot.pos === 'NOUN' && /[^s]s$/u.test(slot.text));
  return looks && /^\p{Ll}/u.test(slot.text) && NAMERS.has(before.pos) && OPENERS.has(after.pos);
}
