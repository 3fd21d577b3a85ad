import type { StoryId } from '../../story/story.ts';
import { hasTerm, type Entry } from '../../search/entry.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { termsOf } from '../../search/terms.ts';
import { remembered } from '../../text/once-per.ts';

/** Whether a term stands in the stories in reach: in their sentences or their headlines. */
export function knownIn(index: SearchIndex, story?: StoryId): (term: string) => boolean {
  const entry = story === undefined ? undefined : index.entries.get(story);
  if (entry === undefined) return (term) => index.has(term);
  // A question has a few terms, each of which is asked for several times: a set of all terms of the story would take longer to make.
  return remembered((term: string) => stands(term, entry));
}

const stands = (wanted: string, { sentences, story }: Entry): boolean =>
  sentences.some((sentence) => hasTerm(sentence, wanted)) ||
  termsOf(story.headline ?? '').some(({ term }) => term === wanted);
