import { RESTJSONErrorCodes, type Message } from 'discord.js';
import type { Logger } from 'pino';
import { say, type Reply } from '../reply/reply.ts';
import type { Page } from './draw.ts';
import { isRefusal } from './refusals.ts';
import { outcome } from './outcome.ts';
import { questionIn } from './question-in.ts';
import { whileTyping } from './while-typing.ts';

export type MentionDesk = {
  readonly answer: (question: string) => Promise<Reply>;
  /** The sentence for those who mention the bot and ask nothing. */
  readonly intro: string;
  readonly log: Logger;
};

/** Whether a message speaks to the bot: it mentions it by name, replies to it with the ping on, or is a direct message. */
export function speaksToBot(message: Message): boolean {
  const { author, client, mentions, channel } = message;
  if (author.bot || message.webhookId !== null || message.system || author.id === client.user.id)
    return false;
  // A reply with the ping on lists its target among the mentioned; @everyone and roles list nobody.
  return channel.isDMBased() || mentions.users.has(client.user.id);
}

/** Answers a message that speaks to the bot. Never rejects: where Discord refuses the reply, that is logged. */
export async function answerMessage(message: Message, desk: MentionDesk): Promise<void> {
  const log = desk.log.child({ message: message.id, channel: message.channelId });
  try {
    const question = questionIn(message, message.client.user.id);
    const run = (): Reply | Promise<Reply> => (question === '' ? say(desk.intro) : desk.answer(question));
    const pages = await whileTyping(message.channel, log, () => outcome(run, log));
    await sendPages(message, pages);
  } catch (error) {
    log.error(error, 'Discord did not take the reply');
  }
}

async function sendPages(message: Message, [first, ...more]: readonly [Page, ...Page[]]): Promise<void> {
  await replyWith(message, first);
  if (!message.channel.isSendable()) return;
  for (const page of more) {
    // oxlint-disable-next-line no-await-in-loop -- pages are read in order
    await message.channel.send(page);
  }
}

/** Where the bot may not read the history of a channel, it may not reply in it either: then the answer stands by itself. */
async function replyWith(message: Message, page: Page): Promise<void> {
  try {
    await message.reply({ ...page, failIfNotExists: false });
  } catch (error) {
    const noHistory = RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory;
    if (!isRefusal(error, noHistory) || !message.channel.isSendable()) throw error;
    await message.channel.send(page);
  }
}
