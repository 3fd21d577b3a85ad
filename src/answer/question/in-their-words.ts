import type { SearchIndex } from '../../search/search-index.ts';
import type { StoryId } from '../../story/story.ts';
import { expandAcronyms } from './acronyms.ts';
import { correctSpelling } from './correct-spelling.ts';
import type { Question } from './question.ts';

/** The question in the words that the stories have: acronyms tied to names, then slips put right. */
export const inTheirWords = (given: Question, index: SearchIndex, story: StoryId | undefined): Question =>
  correctSpelling(
    expandAcronyms(given, { has: (term) => index.has(term), texts: () => textsNear(given, index, story) }),
    index,
  );

/** The texts of the stories that have anything of the question: enough to find what an acronym stands for. */
function textsNear({ terms }: Question, index: SearchIndex, story: StoryId | undefined): readonly string[] {
  const named = story === undefined ? undefined : index.entries.get(story);
  if (named !== undefined) return [named.story.text];
  const words = terms.map(({ term }) => term);
  return [...new Set(index.search(words, NEAR).map(({ entry }) => entry.story.text))];
}

const NEAR = 30;
