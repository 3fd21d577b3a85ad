import type { Story } from '../story/story.ts';
import { dayInWords } from './day-in-words.ts';
import type { Catalogue } from './words/catalogue.ts';

/** The newest day of publication among the stories, written out; null where none has one. */
export function newestDay(stories: readonly Story[], words: Catalogue): string | null {
  const days = stories.flatMap(({ published }) => published ?? []).toSorted();
  const newest = days.at(-1);
  return newest === undefined ? null : dayInWords({ value: newest }, words);
}

/** "I have read 2 stories, the newest of 9 January 2020; /stories lists them." */
export const loadedNote = (stories: readonly Story[], words: Catalogue): string =>
  words.abstained.loaded(stories.length, newestDay(stories, words));
