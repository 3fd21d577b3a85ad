import type { Message } from 'discord.js';
import type { Asker } from '../../../command/asker.ts';
import type { Reply } from '../../../reply/reply.ts';
import { UserError } from '../../../text/errors.ts';
import type { Problem } from '../../../text/problem.ts';
import { writerOf } from '../asker.ts';
import type { DiscordContext } from '../../context.ts';
import type { MessagePage } from '../../draw/draw.ts';
import { overLimit, type Refusal } from '../precondition.ts';
import { outcome } from '../../send/outcome.ts';
import { questionIn } from './question-in.ts';
import { questionInMessage } from '../../draw/read-back.ts';
import { removable } from '../../draw/removable.ts';
import { repliesTo } from '../../send/replies-to.ts';
import { replacePages, sendPages } from '../../send/send-pages.ts';
import { tellInPrivate } from '../../send/tell-in-private.ts';
import { whileTyping } from '../../send/while-typing.ts';

/** An edit after more than two minutes is another matter than a slip. */
const EDITABLE = 120_000;

/** What is asked in a message; `before` is the question of the bot's message that it replies to. */
export type Mentioned = { readonly question: string; readonly before: string | null };

export type MessageContext = DiscordContext & {
  readonly answer: (mentioned: Mentioned, asker: Asker) => Promise<Reply>;
  /** For those who mention the bot and ask nothing. */
  readonly intro: (asker: Asker) => Promise<Reply>;
};

/** Whether a message speaks to the bot: it mentions it by name, replies to it with the ping on, or is a direct message. */
export function speaksToBot(message: Message): boolean {
  const { author, client, mentions, channel } = message;
  if (author.bot || message.webhookId !== null || message.system || author.id === client.user.id)
    return false;
  // A reply with the ping on lists its target among the mentioned; @everyone and roles list nobody.
  return channel.isDMBased() || mentions.users.has(client.user.id);
}

/** Whether a server wants mentions answered in a message's channel, or in that of which it is a thread. */
export function isAnsweredHere(
  { guildId, channelId, channel }: Message,
  { preferencesOf }: Pick<DiscordContext, 'preferencesOf'>,
): boolean {
  const wanted = guildId === null ? [] : (preferencesOf?.(guildId).mentionChannels ?? []);
  const parent = channel.isThread() ? channel.parentId : null;
  return wanted.length === 0 || wanted.includes(channelId) || (parent !== null && wanted.includes(parent));
}

/**
 * Answers a message that speaks to the bot; with silence where its author has just been told that they ask too much. Never rejects:
 * where Discord refuses the reply, that is logged.
 */
export async function answerMessage(message: Message, context: MessageContext): Promise<void> {
  const refusal = await refusalOf(message, context);
  if (refusal?.isTold === true) return;
  const show: Show = (pages) => sendPages(message, pages);
  await answerWith(message, context, { show, problem: refusal?.problem });
}

/**
 * Answers a message anew, in place, that was edited within two minutes so that it asks something else; for the first time, where
 * only the edit speaks to the bot. One that is refused takes no answer away. Never rejects.
 */
export async function answerEdited(message: Message, context: MessageContext): Promise<void> {
  // Discord tells of a link that unfolds as it does of an edit.
  const { createdTimestamp, editedTimestamp } = message;
  if (editedTimestamp === null || editedTimestamp - createdTimestamp > EDITABLE) return;
  const before = context.answered.get(message.id);
  if (before?.question === questionIn(message, message.client.user.id)) return;
  const refusal = await refusalOf(message, context);
  if (refusal?.isTold === true || (refusal !== null && before !== undefined)) return;
  const show: Show = async (pages) => {
    const sent = (await before?.replies) ?? (await repliesTo(message));
    if (sent.length === 0) return sendPages(message, pages);
    return refusal === null ? replacePages(message, sent, pages) : sent;
  };
  await answerWith(message, context, { show, problem: refusal?.problem });
}

/** Null for a message that is answered, and counts as a question. */
async function refusalOf({ author }: Message, context: MessageContext): Promise<Refusal | null> {
  if (context.isStopping()) return { problem: { code: 'stopping' }, isTold: false };
  return overLimit({ member: author.id }, context);
}

/** Deletes what was answered to a message that is deleted. Never rejects. */
export async function forgetMessage(
  { id, channel }: Pick<Message, 'id' | 'channel'>,
  { answered, log }: Pick<MessageContext, 'answered' | 'log'>,
): Promise<void> {
  const replies = (await answered.take(id)?.replies) ?? [];
  await Promise.all(
    replies.map((reply) =>
      channel.messages
        .delete(reply)
        .catch((error: unknown) => log.warn(error, 'the reply to a deleted message was not deleted')),
    ),
  );
}

type Show = (pages: readonly [MessagePage, ...MessagePage[]]) => Promise<readonly string[]>;

type Answering = {
  readonly show: Show;
  /** Shown in place of an answer. */
  readonly problem: Problem | undefined;
};

async function answerWith(message: Message, context: MessageContext, answering: Answering): Promise<void> {
  const log = context.log.child({ request: message.id, channel: message.channelId });
  const question = questionIn(message, message.client.user.id);
  const replies = showAnswer(message, { ...context, log }, answering).catch(async (error: unknown) => {
    log.error(error, 'Discord did not take the reply');
    await tellInPrivate(message, error, log);
    return [];
  });
  context.answered.set(message.id, { question, asker: message.author.id, replies });
  await replies;
}

async function showAnswer(
  message: Message,
  context: MessageContext,
  { show, problem }: Answering,
): Promise<readonly string[]> {
  const { log } = context;
  const asker = writerOf(message, context);
  const run = async (): Promise<Reply> => {
    if (problem !== undefined) throw new UserError(problem);
    return removable(await replyTo(message, context, asker), asker.language);
  };
  const pages = await whileTyping(message.channel, log, () =>
    outcome(run, { log, language: asker.language }),
  );
  return show(pages);
}

async function replyTo(message: Message, context: MessageContext, asker: Asker): Promise<Reply> {
  const question = questionIn(message, message.client.user.id);
  return question === ''
    ? context.intro(asker)
    : context.answer({ question, before: await questionBefore(message) }, asker);
}

/** The question of the bot's message that this one replies to; null where it replies to none. */
async function questionBefore(message: Message): Promise<string | null> {
  if (message.reference?.messageId === undefined) return null;
  const replied = await message.fetchReference().catch(() => null);
  return replied?.author.id === message.client.user.id ? questionInMessage(replied.content) : null;
}
