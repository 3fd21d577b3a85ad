import { PERSONAL_PRONOUNS } from '../../lexicon/en/pronouns.ts';
import type { Clause } from '../page/clause.ts';
import { isVerbAt } from '../page/slot-class.ts';
import { sortOf } from '../phrases/phrase-sort.ts';
import type { FoundSpeaker } from '../speakers/find-speaker.ts';

/** The person who is the subject of a sentence: "Alina Roth began talking to Boris Vale.", "She shook her head." Null where it is none. */
export function findActor({ slots, phrases, extents, people }: Clause): FoundSpeaker | null {
  const verb = slots.findIndex((_, at) => isVerbAt(slots, at));
  for (const [index, phrase] of phrases.entries()) {
    if (verb < 0 || phrase.first > verb) return null;
    const sort = sortOf(slots, people, phrase);
    if (sort !== 'person' && !PERSONAL_PRONOUNS.has(sort)) continue;
    return {
      ...phrase,
      sort,
      order: 1,
      extent: extents[index] ?? phrase.last,
      isPart: false,
      probability: 1,
    };
  }
  return null;
}
