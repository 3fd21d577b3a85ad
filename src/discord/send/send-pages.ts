import { RESTJSONErrorCodes, type Message } from 'discord.js';
import type { MessagePage } from '../draw/draw.ts';
import { isApiError } from '../client/api-error.ts';

type Pages = readonly [MessagePage, ...MessagePage[]];

/** Answers a message with pages, the first of them a reply to it; gives their ids. */
export async function sendPages(message: Message, [first, ...more]: Pages): Promise<readonly string[]> {
  const ids = [await replyWith(message, first)];
  for (const page of more) {
    // oxlint-disable-next-line no-await-in-loop -- pages are read in order
    ids.push(await sendTo(message, page));
  }
  return ids;
}

/** Puts pages in the place of those that were sent before; gives the ids of those that are there now. */
export async function replacePages(
  message: Message,
  sent: readonly string[],
  pages: Pages,
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const [at, page] of pages.entries()) {
    const id = sent[at];
    // oxlint-disable-next-line no-await-in-loop -- pages are read in order
    ids.push(id === undefined ? await sendTo(message, page) : await editTo(message, id, page));
  }
  await Promise.all(sent.slice(pages.length).map((id) => message.channel.messages.delete(id)));
  return ids;
}

/** Where the bot may not read the history of a channel, it may not reply in it either: then the answer stands by itself. */
async function replyWith(message: Message, page: MessagePage): Promise<string> {
  try {
    const { id } = await message.reply({ ...page, failIfNotExists: false });
    return id;
  } catch (error) {
    if (!isApiError(error, RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory)) throw error;
    return sendTo(message, page);
  }
}

async function sendTo({ channel }: Message, page: MessagePage): Promise<string> {
  if (!channel.isSendable()) throw new TypeError('nothing can be sent to this channel');
  const { id } = await channel.send(page);
  return id;
}

/** One that somebody has deleted meanwhile is sent again. */
async function editTo(message: Message, id: string, page: MessagePage): Promise<string> {
  const { flags: _flags, ...edited } = page;
  try {
    await message.channel.messages.edit(id, edited);
    return id;
  } catch (error) {
    if (!isApiError(error, RESTJSONErrorCodes.UnknownMessage)) throw error;
    return replyWith(message, page);
  }
}
