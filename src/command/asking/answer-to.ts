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
  const ask = { ...asked, story: storyLike(story, stories, asker.language) };
  const example = async (): Promise<string | null> => (await examplesFrom(newsroom, 1))[0] ?? null;
  const words = wordsIn(asker.language);
  const { length } = ask.question.trim();
  if (length === 0 && stories.length > 0) throw new UserError(words.intro(await example()));
  if (length > LONGEST_QUESTION) throw new UserError(words.questionTooLong(length, LONGEST_QUESTION));
  if (isForeign(ask.question)) return composeForeign(ask, await example(), words);
  const answer = await newsroom.ask(ask).catch((error: unknown) => {
    // What the newsroom says of having none is for whoever reads English.
    throw error instanceof UserError && stories.length === 0 ? nothingLoaded(asker) : error;
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

/** Moderators are told how to mend it. */
function nothingLoaded({ language, isModerator }: Asker): UserError {
  const { loaded, howToAdd } = wordsIn(language).abstained;
  return new UserError([loaded(0, null), ...(isModerator ? [howToAdd] : [])].join(' '));
}

/** The story that a channel is about, while it is there. */
function storyOfChannel(newsroom: Newsroom, { channel }: Asker): string | undefined {
  const id = channel === null ? undefined : newsroom.moderation?.settings().channelStories[channel];
  return newsroom.stories().some((story) => story.id === id) ? id : undefined;
}
