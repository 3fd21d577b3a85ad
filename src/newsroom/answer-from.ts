import { findAnswer } from '../answer/find-answer.ts';
import { follow } from '../answer/follow.ts';
import type { Answer } from '../answer/answer.ts';
import { readQuestion } from '../answer/question/question.ts';
import type { Models } from '../models/models.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { Story } from '../story/story.ts';
import { UserError } from '../text/errors.ts';
import { breathing } from './breathing.ts';
import { knownStories } from './library/listed-people.ts';
import { LONGEST_QUESTION, type Ask } from './newsroom.ts';
import { storyNamed } from './story-named.ts';

type Answering = {
  readonly models: Models | null;
  readonly now: () => number;
  /** Those of the index, where it cannot list them itself. */
  readonly stories?: () => readonly Story[];
};

/**
 * Answers from one index, from beginning to end: a reload meanwhile changes nothing for it. Throws a UserError for a question that is
 * empty, too long, or about a story that is not there.
 */
export async function answerFrom(
  { question, kind, story, speaker, before }: Ask,
  index: SearchIndex,
  { models, now, stories }: Answering,
): Promise<Answer> {
  const words = question.trim();
  // The speaker's name finds the passages; that the words are the speaker's is seen to apart.
  const all = speaker === undefined || speaker === words ? words : `${words} ${speaker}`;
  if (index.entries.size === 0) throw new UserError({ code: 'no-stories', canAdd: true });
  if (words === '') throw new UserError({ code: 'no-question', example: null });
  if (all.length > LONGEST_QUESTION)
    throw new UserError({ code: 'question-too-long', has: all.length, most: LONGEST_QUESTION });
  const options = {
    story: story === undefined ? undefined : storyNamed(story, stories?.() ?? knownStories({ index })),
    speaker,
    models,
    rest: breathing(),
    today: new Date(now()).toISOString().slice(0, 10),
  };
  return before === undefined
    ? findAnswer(readQuestion(all, kind), index, options)
    : follow({ words: all, kind, before }, index, options);
}
