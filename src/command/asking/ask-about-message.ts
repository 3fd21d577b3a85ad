import type { QuestionKind } from '../../story/question-kind.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { Reply } from '../../reply/reply.ts';
import { UserError } from '../../text/errors.ts';
import { answerTo } from './answer-to.ts';
import type { Asker } from '../asker.ts';
import type { ChosenMessage } from '../message-command.ts';

type AskContext = { readonly newsroom: Newsroom; readonly asker: Asker; readonly kind?: QuestionKind };

/** Asks with the words of a message. Throws a UserError where it has none, as of one that is a picture. */
export async function askAboutMessage(
  { text }: ChosenMessage,
  { newsroom, asker, kind }: AskContext,
): Promise<Reply> {
  if (text.trim() === '') throw new UserError({ code: 'message-without-words' });
  return answerTo({ question: text, kind }, { newsroom, asker });
}
