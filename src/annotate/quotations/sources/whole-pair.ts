import { isPlural } from '../../language/is-plural.ts';
import { PEOPLES } from '../../lexicon/en/peoples.ts';
import { PLACES } from '../../lexicon/en/places.ts';
import { posAt, wordAt } from '../page/slot-class.ts';
import type { Slot } from '../page/slot.ts';
import type { FoundSpeaker } from '../speakers/find-speaker.ts';

const JOINS: ReadonlySet<string> = new Set(['and', 'or']);
const MODIFIERS: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN']);
/** So many words at most stand behind the conjunction: "militia and tribal security officials". */
const LONGEST = 4;

/**
 * "U.S. and British officials", "city and state engineers": what stands before the conjunction is no speaker of its own but says of the
 * noun behind it which they are. The phrase as a whole, from whichever half was read; a name of somebody, or what has an article, is one
 * speaker of two.
 */
export function wholePair(slots: readonly Slot[], speaker: FoundSpeaker): FoundSpeaker {
  const { first, last } = speaker;
  if (JOINS.has(wordAt(slots, last)) && isModifier(slots, { first, last })) {
    const end = endOfNoun(slots, last + 1);
    return end < 0 ? speaker : joined(speaker, { first, last: end });
  }
  const isBehind =
    JOINS.has(wordAt(slots, first - 1)) && isOrigin(slots, first - 2) && isOrigin(slots, first);
  return isBehind && endOfNoun(slots, first) === last ? joined(speaker, { first: first - 2, last }) : speaker;
}

const joined = (speaker: FoundSpeaker, { first, last }: { first: number; last: number }): FoundSpeaker => ({
  ...speaker,
  first,
  last,
  head: last - 1,
  extent: Math.max(last, speaker.extent),
});

/** Words that are no name and no group: "U.S.", "Iraqi security", "health". */
function isModifier(slots: readonly Slot[], { first, last }: { first: number; last: number }): boolean {
  for (let at = first; at < last; at += 1) {
    if (!MODIFIERS.has(posAt(slots, at))) return false;
    if (posAt(slots, at) === 'PROPN' && !isOrigin(slots, at)) return false;
  }
  return isOrigin(slots, last - 1) || !isPlural(wordAt(slots, last - 1));
}

const isOrigin = (slots: readonly Slot[], at: number): boolean =>
  PEOPLES.has(wordAt(slots, at)) || PLACES.has(wordAt(slots, at));

/** The end of a plain noun phrase in the plural that begins there; -1 where none does. */
function endOfNoun(slots: readonly Slot[], first: number): number {
  let end = first;
  while (end < first + LONGEST && MODIFIERS.has(posAt(slots, end))) end += 1;
  return end > first + 1 && posAt(slots, end - 1) === 'NOUN' && isSeveral(wordAt(slots, end - 1)) ? end : -1;
}

const isSeveral = (word: string): boolean => isPlural(word) || word === 'police' || word === 'people';
