import type { Ask, Newsroom } from '../newsroom/newsroom.ts';
import { composeAnswer } from '../reply/compose.ts';
import type { Reply } from '../reply/reply.ts';
import type { Asker } from './asker.ts';
import { examplesFrom } from './examples.ts';
import { isForeign } from './is-foreign.ts';
import { storyLike } from './story-like.ts';

type Setting = {
  readonly newsroom: Newsroom;
  readonly asker: Asker;
  /** At most so many answers are shown at once, those before `from` not again. */
  readonly most?: number;
  readonly from?: number;
};

/** What is answered to a question, whichever way it is asked. Throws a UserError where it cannot be asked. */
export async function answerTo(asked: Ask, { newsroom, asker, most, from }: Setting): Promise<Reply> {
  const stories = newsroom.stories();
  const ask = { ...asked, story: storyLike(asked.story, stories, asker.language) };
  const answer = await newsroom.ask(ask);
  const abstained = answer.status === 'abstained';
  const foreign = abstained && isForeign(ask.question);
  const wantsExample = foreign || (abstained && answer.reason === 'not-a-question');
  return composeAnswer(ask, answer, {
    language: asker.language,
    isModerator: asker.isModerator,
    stories,
    isForeign: foreign,
    example: wantsExample ? ((await examplesFrom(newsroom, 1))[0] ?? null) : null,
    ...(most !== undefined && { most }),
    ...(from !== undefined && { from }),
  });
}
