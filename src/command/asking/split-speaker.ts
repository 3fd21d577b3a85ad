import type { ListedPerson, Newsroom } from '../../newsroom/newsroom.ts';
import { fold } from '../../text/fold.ts';
import { oncePer } from '../../text/once-per.ts';

type Split = { readonly person: string | undefined; readonly about: string | undefined };

/** Words that may stand between a name and what it is about: "Trump on injuries". */
const BETWEEN = /^(?:about|on|regarding)\s+/iu;

/**
 * "Mike Lee the briefing" as a person and what the words are about: the longest beginning that is the name, or the last name, of
 * somebody whom the stories quote. Where nobody is named so, all of it is the person.
 */
export function splitSpeaker(typed: string | undefined, newsroom: Newsroom): Split {
  const words = typed?.trim().split(/\s+/u) ?? [];
  if (words.length < 2) return { person: typed, about: undefined };
  const names = namesOfAll(newsroom.speakers());
  if (names.has(fold(words.join(' ')))) return { person: typed, about: undefined };
  for (let length = words.length - 1; length > 0; length -= 1) {
    const person = words.slice(0, length).join(' ');
    const rest = words.slice(length).join(' ').replace(BETWEEN, '');
    if (names.has(fold(person))) return { person, about: rest };
  }
  return { person: typed, about: undefined };
}

/** Of a list that stays the same until the stories change. */
const namesOfAll = oncePer(
  (speakers: readonly ListedPerson[]): ReadonlySet<string> =>
    new Set(speakers.flatMap(({ name }) => namesOf(fold(name)))),
);

/** "mike lee" and "lee"; a description is named whole. */
function namesOf(name: string): readonly string[] {
  const last = name.split(' ').at(-1) ?? '';
  return /^(?:an?|the|one|some|his|her|their|its)\b/u.test(name) ? [name] : [name, last];
}
