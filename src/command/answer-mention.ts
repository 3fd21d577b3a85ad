import type { Newsroom } from '../newsroom/newsroom.ts';
import { composeAnswer } from '../reply/compose.ts';
import type { Reply } from '../reply/reply.ts';

/** What is answered to a message that speaks to the bot: the same as /ask. */
export const answerMention = async (question: string, newsroom: Newsroom): Promise<Reply> =>
  composeAnswer(question, await newsroom.ask({ question }));
