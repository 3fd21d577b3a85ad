import type { StoryId } from '../story/story.ts';
import type { Entry } from './entry.ts';
import type { SearchIndex } from './search-index.ts';

/** A story where it is here, or without one all of them, in order. */
export function entriesIn(
  { entries }: Pick<SearchIndex, 'entries'>,
  story: StoryId | undefined,
): readonly Entry[] {
  if (story === undefined) return [...entries.values()];
  const entry = entries.get(story);
  return entry === undefined ? [] : [entry];
}
