import { SPEECH_VERBS } from '../../lexicon/en/speech-verbs.ts';
import { classOfCue } from '../cues/cue-class.ts';
import type { Clause } from '../page/clause.ts';
import { isMarkedAt, isVerbAt, wordAt } from '../page/slot-class.ts';
import type { Range } from '../phrases/noun-phrases.ts';
import type { Attribution } from './attribution.ts';

type Before = { readonly before: readonly Attribution[]; readonly within: readonly Range[] };

/**
 * "Roe told the council on Monday:" before marked words: what follows a verb of saying or thinking up to the colon says to whom and when, unless
 * it is a clause of its own. A colon alone announces where no verb of its unit does.
 */
export function isAnnounced(clause: Clause, cue: number, { before, within }: Before): boolean {
  if (!clause.leads) return false;
  const { slots } = clause;
  if (wordAt(slots, cue) === ':')
    return within.length === 0 && cue === slots.length - 1 && !before.some(({ frame }) => frame === 'beyond');
  const word = wordAt(slots, cue);
  if (!SPEECH_VERBS.has(word) && (classOfCue(word) === 'none' || !isVerbAt(slots, cue))) return false;
  for (let at = cue + 1; at < slots.length; at += 1)
    if (isVerbAt(slots, at) || isMarkedAt(slots, at) || wordAt(slots, at) === 'that') return false;
  return true;
}
