import { LONGEST_QUESTION, type Ask, type Newsroom } from '../../newsroom/newsroom.ts';
import { composeAnswer, composeForeign } from '../../reply/compose.ts';
import type { Reply } from '../../reply/reply.ts';
import { wordsIn } from '../../reply/words/words-in.ts';
import type { Asker } from '../asker.ts';
import { UserError } from '../../text/errors.ts';
import { examplesFrom } from './examples.ts';
import { isForeign, seemsForeign } from './is-foreign.ts';
import { storyLike } from '../suggestions/story-like.ts';

type AskContext = {
  readonly newsroom: Newsroom;
  readonly asker: Asker;
  /** The most answers that are shown at once; those before `from` were shown already. */
  readonly most?: number;
  readonly from?: number;
};

/** What is answered to a question, whichever way it is asked. Throws a UserError where it cannot be asked. */
export async function answerTo(asked: Ask, { newsroom, asker, most, from }: AskContext): Promise<Reply> {
  const stories = newsroom.stories();
  const story = asked.story ?? storyOfChannel(newsroom, asker);
  const ask = { ...asked, story: storyLike(story, stories) };
  const example = async (): Promise<string | null> => (await examplesFrom(newsroom, 1))[0] ?? null;
  const words = wordsIn(asker.language);
  if (ask.question.trim() === '' && stories.length > 0)
    throw new UserError({ code: 'no-question', example: await example() });
  assertShort(ask.question.trim());
  if (isForeign(ask.question)) return composeForeign(ask, await example(), words);
  const answer = await newsroom.ask(ask).catch((error: unknown) => {
    const isEmpty = error instanceof UserError && error.code === 'no-stories';
    // Moderators are told how to mend it.
    throw isEmpty ? new UserError({ code: 'no-stories', canAdd: asker.isModerator }) : error;
  });
  const abstained = answer.status === 'abstained';
  if (abstained && seemsForeign(ask.question)) return composeForeign(ask, await example(), words);
  return composeAnswer(ask, answer, {
    language: asker.language,
    isModerator: asker.isModerator,
    stories,
    example: abstained && answer.reason === 'not-a-question' ? await example() : null,
    ...(most !== undefined && { most }),
    ...(from !== undefined && { from }),
  });
}

function assertShort({ length }: string): void {
  if (length > LONGEST_QUESTION)
    throw new UserError({ code: 'question-too-long', has: length, most: LONGEST_QUESTION });
}

/** The story that a channel is about, while it is there. */
function storyOfChannel(newsroom: Newsroom, { channel }: Asker): string | undefined {
  const id = channel === null ? undefined : newsroom.moderation?.preferences().channelStories[channel];
  return newsroom.stories().some((story) => story.id === id) ? id : undefined;
}
