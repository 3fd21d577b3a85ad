import { RESTJSONErrorCodes, type Message } from 'discord.js';
import type { Logger } from 'pino';
import { say } from '../../reply/reply.ts';
import { languageOfLocale } from '../../reply/words/language.ts';
import { wordsIn } from '../../reply/words/words-in.ts';
import { drawForDiscord } from '../draw/draw.ts';
import { isApiError } from '../client/api-error.ts';

/** Why a reply could not be put into a thread that is closed. */
const CLOSED = [RESTJSONErrorCodes.InvalidActionOnArchivedThread, RESTJSONErrorCodes.ThreadLocked];
/** And into any channel that is still there. */
const REASONS = [
  ...CLOSED,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel,
];

/** Whoever asked where the bot may not write is told so in a direct message: else they would wait for an answer. Whether that arrives is logged. */
export async function tellInPrivate(message: Message, error: unknown, log: Logger): Promise<void> {
  const { author, channel, guild } = message;
  if (channel.isDMBased() || !REASONS.some((code) => isApiError(error, code))) return;
  const words = wordsIn(languageOfLocale(guild?.preferredLocale));
  const isClosed = CLOSED.some((code) => isApiError(error, code));
  const sentence = isClosed ? words.threadClosed(channel.name) : words.cannotWrite(channel.name);
  const [page] = drawForDiscord(say(sentence));
  await author.send(page).catch((refusal: unknown) => log.info(refusal, 'nor could the asker be told why'));
}
