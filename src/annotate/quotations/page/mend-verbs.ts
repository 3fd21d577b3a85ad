import { posAt } from './slot-class.ts';
import type { Slot } from './slot.ts';

const NAMERS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);
const OPENERS: ReadonlySet<string> = new Set(['DET', 'PRON', 'SCONJ']);

/** Verbs that the tagger takes for adjectives or nouns: "Cruz belittled the issue", "the foundation notes the wage". */
export function mendVerbs(slots: readonly Slot[]): readonly Slot[] {
  if (!slots.some((_, at) => isVerb(slots, at))) return slots;
  return slots.map((slot, at) => (isVerb(slots, at) ? { ...slot, pos: 'VERB' } : slot));
}

function isVerb(slots: readonly Slot[], at: number): boolean {
  const pos = posAt(slots, at);
  if (pos !== 'ADJ' && pos !== 'NOUN') return false;
  if (!OPENERS.has(posAt(slots, at + 1)) || !NAMERS.has(posAt(slots, at - 1))) return false;
  return (pos === 'ADJ' ? /^\p{Ll}+[^e]ed$/u : /^\p{Ll}+[^s]s$/u).test(slots[at]?.text ?? '');
}
