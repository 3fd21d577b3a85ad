import { DEEDS_TOO, LIGHT_VERBS, PHRASAL_CUES } from '../../lexicon/en/attitude-words.ts';
import { isVerbAt, wordAt } from '../page/slot-class.ts';
import type { Slot } from '../page/slot.ts';
import { classOfCue } from './cue-class.ts';
import { lemmaOf } from '../../language/lemma.ts';

const PHRASAL: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...PHRASAL_CUES].map(([verb, words]) => [lemmaOf(verb), words]),
);
const LIGHT: ReadonlySet<string> = new Set([...LIGHT_VERBS].map(lemmaOf));

const DEEDS: ReadonlySet<string> = new Set([...DEEDS_TOO].map(lemmaOf));

/** So far behind a light verb its noun stands: "made a very old promise". */
const REACH = 5;

/** "laid out", "shot down": it is the word behind the verb that makes it tell. */
export const isPhrasal = (slots: readonly Slot[], cue: number): boolean =>
  PHRASAL.get(lemmaOf(wordAt(slots, cue)))?.has(wordAt(slots, cue + 1)) === true;

/** Whether a word tells of words, thoughts or feelings by itself or with what stands behind it; marked words are not needed. */
export function tells(slots: readonly Slot[], cue: number): boolean {
  const word = wordAt(slots, cue);
  const lemma = lemmaOf(word);
  if (classOfCue(word) !== 'none') return !(DEEDS.has(lemma) && isVerbAt(slots, cue));
  if (isPhrasal(slots, cue)) return true;
  if (!LIGHT.has(lemma)) return false;
  return slots
    .slice(cue + 1, cue + 1 + REACH)
    .some(({ pos, lower }) => (pos === 'NOUN' || pos === 'ADJ') && classOfCue(lower) !== 'none');
}
