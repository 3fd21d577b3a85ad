import type { SearchIndex } from '../../search/search-index.ts';
import type { StoryId } from '../../story/story.ts';
import type { Answer } from '../answer.ts';
import type { Question } from './question.ts';

/** “Who?” of one story asks for its main event, which its first sentences tell. */
export const asksMainEvent = ({ terms }: Question): boolean => terms.length === 0;

/** Small talk, or a bare "who?" of many stories. */
export const asksNothing = (question: Question, index: SearchIndex, story: StoryId | undefined): boolean =>
  question.isSmallTalk || (asksMainEvent(question) && story === undefined && index.entries.size > 1);

export const abstainFromNothing = ({ kind }: Question): Answer => ({
  status: 'abstained',
  kind,
  doubt: 'none',
  reason: 'not-a-question',
  unknown: null,
  instead: null,
  nearest: null,
  readAs: null,
});
