import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Reply } from '../reply/reply.ts';
import { drawForDiscord } from './draw.ts';

type Announcement = { readonly channel: string; readonly reply: Reply; readonly log: Logger };

/** Says something in a channel of its own accord. Never rejects: a channel that is gone or closed to the bot is logged. */
export async function announce(client: Client, { channel, reply, log }: Announcement): Promise<void> {
  try {
    const place = client.channels.cache.get(channel);
    if (place?.isSendable() !== true) throw new Error('the bot sees no such channel to write in');
    const [page] = drawForDiscord(reply);
    await place.send(page);
  } catch (error) {
    log.warn({ channel, err: error }, 'a change was not announced');
  }
}
