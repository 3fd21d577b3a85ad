import type { Message } from 'discord.js';

/** An answer follows its question closely; 50 messages after it are looked through. */
const LOOKED_THROUGH = 50;

/**
 * The ids of the bot's answer to a message as the channel has them, where it is not remembered, as after a restart: the reply to it,
 * and the pages that follow it. Empty where there is none, or the history may not be read.
 */
export async function repliesTo({ id, client, channel }: Message): Promise<readonly string[]> {
  const after = await channel.messages
    .fetch({ after: id, limit: LOOKED_THROUGH, cache: false })
    .catch(() => null);
  const inOrder = [...(after?.values() ?? [])].toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
  const first = inOrder.findIndex(
    ({ author, reference }) => author.id === client.user.id && reference?.messageId === id,
  );
  if (first === -1) return [];
  const next = inOrder.findIndex((message, at) => at > first && !isFurtherPage(message));
  return inOrder.slice(first, next === -1 ? undefined : next).map((message) => message.id);
}

/** The bot writes nothing else that answers neither a message nor an interaction. */
const isFurtherPage = ({ author, client, reference, interactionMetadata }: Message): boolean =>
  author.id === client.user.id && reference === null && interactionMetadata === null;
