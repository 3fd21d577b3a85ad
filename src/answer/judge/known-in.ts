import type { StoryId } from '../../story/story.ts';
import type { Entry } from '../../search/entry.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { termsOf } from '../../search/terms.ts';

/** Whether a term stands in the stories in reach: in their sentences or their headlines. */
export function knownIn(index: SearchIndex, story?: StoryId): (term: string) => boolean {
  const entry = story === undefined ? undefined : index.entries.get(story);
  if (entry === undefined) return (term) => index.has(term);
  // A question has a few terms, each of which is asked for several times: a set of all terms of the story would take longer to make.
  const known = new Map<string, boolean>();
  return (term) => {
    const before = known.get(term);
    if (before !== undefined) return before;
    const isThere = stands(term, entry);
    known.set(term, isThere);
    return isThere;
  };
}

function stands(wanted: string, { sentences, story }: Entry): boolean {
  for (const { terms } of sentences) for (const { term } of terms) if (term === wanted) return true;
  return termsOf(story.headline ?? '').some(({ term }) => term === wanted);
}
