import { lazyEntry, type Entry } from '../../src/search/entry.ts';
import type { Annotations, Speaker } from '../../src/story/annotation.ts';
import { storyId } from '../../src/story/story.ts';

const DAY = 86_400_000;
/** Letters that a name is moved on by; the 26th is itself. */
const LETTERS = 26;

/**
 * A story once more, of other people on another day: the letters of each name are moved on, so that nothing else moves and what was found
 * stays where it is. Copy 0 is the story itself.
 */
export function copyOf({ story, found }: Entry, copy: number): Entry {
  if (copy === 0) return lazyEntry(story, found);
  const names = new Set(
    found.people.flatMap(({ canonical }) => canonical.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []),
  );
  const renamed = (text: string): string =>
    text.replaceAll(/\p{Lu}[\p{L}\p{M}]+/gu, (word) => (names.has(word) ? moved(word, copy) : word));
  const speaker = (given: Speaker | null): Speaker | null =>
    given === null ? null : { ...given, canonical: renamed(given.canonical) };
  const others: Annotations = {
    ...found,
    people: found.people.map((person) => ({ ...person, canonical: renamed(person.canonical) })),
    quotations: found.quotations.map((quotation) => ({
      ...quotation,
      speaker: speaker(quotation.speaker),
      via: speaker(quotation.via),
    })),
  };
  return lazyEntry(
    {
      ...story,
      id: storyId(`${story.id}-${copy}`),
      headline: story.headline === null ? null : renamed(story.headline),
      published: story.published === null ? null : later(story.published, copy),
      text: renamed(story.text),
    },
    others,
  );
}

/** Every copy has its own: the first letters move by the copy, the others by how often that went round. */
const moved = (word: string, copy: number): string =>
  word.replaceAll(/[a-z]/gu, (letter, at: number) => {
    const by = at < 3 ? copy : Math.floor(copy / (LETTERS - 1)) + 1;
    return String.fromCodePoint(
      97 + (((letter.codePointAt(0) ?? 97) - 97 + 1 + (by % (LETTERS - 1))) % LETTERS),
    );
  });

const later = (day: string, weeks: number): string =>
  new Date(Date.parse(day) + 7 * weeks * DAY).toISOString().slice(0, 10);
