import type { Client, Message } from 'discord.js';

/** Channels of direct messages are kept while they may be needed: 500 of them. */
const MOST = 500;

/**
 * discord.js keeps a channel for everybody who ever wrote to the bot, and sweeps none of them: those that were used longest ago are let
 * go. The next message makes the channel again.
 */
export function keepFewDirectChannels(client: Client, most = MOST): (message: Message) => void {
  const used = new Set<string>();
  return ({ channel, channelId }) => {
    if (!channel.isDMBased()) return;
    used.delete(channelId);
    used.add(channelId);
    const [oldest] = used;
    if (used.size <= most || oldest === undefined) return;
    used.delete(oldest);
    client.channels.cache.delete(oldest);
  };
}
