import type { StoryId } from '../../story/story.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { termsOf } from '../../search/terms.ts';

/** Whether a term stands in the stories in reach: in their sentences or their headlines. */
export function knownIn(index: SearchIndex, story?: StoryId): (term: string) => boolean {
  const entry = story === undefined ? undefined : index.entries.get(story);
  if (entry === undefined) return (term) => index.has(term);
  const terms = new Set(entry.sentences.flatMap((sentence) => sentence.terms.map(({ term }) => term)));
  for (const { term } of termsOf(entry.story.headline ?? '')) terms.add(term);
  return (term) => terms.has(term);
}
