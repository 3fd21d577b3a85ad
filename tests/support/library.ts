import { makeEntry } from '../../src/search/entry.ts';
import { buildIndex, type SearchIndex } from '../../src/search/search-index.ts';
import { storyId, type Story } from '../../src/story/story.ts';
import { storyOf } from './story.ts';

/** An index over stories that are given as texts, with the ids "story-1", "story-2", … */
export const indexOf = async (...stories: readonly (string | Story)[]): Promise<SearchIndex> => {
  const entries = stories.map((each, index) =>
    makeEntry(typeof each === 'string' ? storyOf(each, { id: storyId(`story-${index + 1}`) }) : each),
  );
  return buildIndex(await Promise.all(entries));
};
