import type { Logger } from 'pino';
import { problemIn } from '../../reply/problem-in.ts';
import { say, type Reply } from '../../reply/reply.ts';
import type { Language } from '../../reply/words/language.ts';
import { wordsIn } from '../../reply/words/words-in.ts';
import { UserError } from '../../text/errors.ts';
import { drawForDiscord, type MessagePage } from '../draw/draw.ts';

type OutcomeContext = { readonly log: Logger; readonly language: Language };

/** The one place that turns what is thrown into what the asker reads: a sentence meant for them, or an apology and a line in the log. */
export async function outcome(
  run: () => Reply | Promise<Reply>,
  { log, language }: OutcomeContext,
): Promise<readonly [MessagePage, ...MessagePage[]]> {
  const began = performance.now();
  try {
    const reply = await run();
    const pages = drawForDiscord(reply);
    const question = reply.blocks.find((block) => block.kind === 'question')?.text;
    log.info({ question, milliseconds: Math.round(performance.now() - began) }, 'answered');
    return pages;
  } catch (error) {
    if (error instanceof UserError) return drawForDiscord(say(problemIn(error.problem, wordsIn(language))));
    log.error(error, 'a question was not answered');
    return drawForDiscord(say(wordsIn(language).apology));
  }
}
