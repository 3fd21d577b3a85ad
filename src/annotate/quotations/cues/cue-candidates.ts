import { SPEECH_VERBS } from '../../lexicon/en/speech-verbs.ts';
import type { Clause } from '../page/clause.ts';
import type { Slot } from '../page/slot.ts';
import { lemmaOf } from '../../language/lemma.ts';
import { tells } from './tells.ts';

/** A verb that is not in the list is looked at where a marked piece stands so near. */
const NEAR = 6;

const LOOKED_UP: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'ADJ', 'PROPN', 'AUX', 'ADP', 'ADV']);

/**
 * Whether the slot may be the cue of a quotation: a colon, any verb beside marked words, or a listed word; where no marked words are
 * about, one that tells of words or thoughts.
 */
export function isCueCandidate(clause: Clause, at: number, cues: ReadonlySet<string>): boolean {
  const slot = clause.slots[at];
  if (slot === undefined || slot.pos === 'MARKED') return false;
  if (slot.lower === ':') return cues.has(':');
  if (slot.pos === 'PUNCT') return /^[-–—―]+$/u.test(slot.lower) && clause.slots[at - 1]?.pos === 'MARKED';
  if (isListed(slot, cues)) return clause.hasMarked || clause.leads || tells(clause.slots, at);
  return slot.pos === 'VERB' && (SPEECH_VERBS.has(slot.lower) || hasSpeechNear(clause.slots, at));
}

const isListed = ({ pos, lower }: Slot, cues: ReadonlySet<string>): boolean =>
  LOOKED_UP.has(pos) && cues.has(lemmaOf(lower));

/** Marked words that are more than a term. */
function hasSpeechNear(slots: readonly Slot[], at: number): boolean {
  for (let index = Math.max(0, at - NEAR); index <= at + NEAR && index < slots.length; index += 1) {
    const slot = slots[index];
    if (slot?.pos === 'MARKED' && /^(?:some|many)/u.test(slot.lower)) return true;
  }
  return false;
}
