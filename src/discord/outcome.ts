import type { Logger } from 'pino';
import { say, type Reply } from '../reply/reply.ts';
import { UserError } from '../text/errors.ts';
import { drawForDiscord, type Page } from './draw.ts';
import { APOLOGY } from '../reply/sentences.ts';

/** The one place that turns what is thrown into what the asker reads: a sentence meant for them, or an apology and a line in the log. */
export async function outcome(
  run: () => Reply | Promise<Reply>,
  log: Logger,
): Promise<readonly [Page, ...Page[]]> {
  try {
    return drawForDiscord(await run());
  } catch (error) {
    if (error instanceof UserError) return drawForDiscord(say(error.message));
    log.error(error, 'a question was not answered');
    return drawForDiscord(say(APOLOGY));
  }
}
