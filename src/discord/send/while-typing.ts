import type { Message } from 'discord.js';
import type { Logger } from 'pino';

/** An answer that comes sooner needs no typing, and typing that comes after it would stay for ten seconds; in milliseconds. */
const PATIENCE = 300;
/** Discord shows "is typing" for ten seconds; it is renewed a little earlier, in milliseconds. */
const RENEWED = 8000;

/** Shows that the bot is typing while it works. Where it may not, it works all the same. */
export async function whileTyping<Result>(
  channel: Message['channel'],
  log: Logger,
  work: () => Promise<Result>,
): Promise<Result> {
  const type = (): void => {
    if (!channel.isSendable()) return;
    channel.sendTyping().catch((error: unknown) => log.debug(error, 'typing was not shown'));
  };
  let timer = setTimeout(() => {
    type();
    timer = setInterval(type, RENEWED);
  }, PATIENCE);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
