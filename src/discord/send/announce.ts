import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Reply } from '../../reply/reply.ts';
import { languageOfLocale, type Language } from '../../reply/words/language.ts';
import { drawForDiscord } from '../draw/draw.ts';

type Announcement = {
  readonly channel: string;
  readonly replyIn: (language: Language) => Reply;
  readonly log: Logger;
};

/** Says something in a channel of its own accord. Never rejects: a channel that is gone or closed to the bot is logged. */
export async function announce(client: Client, { channel, replyIn, log }: Announcement): Promise<void> {
  try {
    const place = client.channels.cache.get(channel);
    if (place?.isSendable() !== true) throw new Error('the bot sees no such channel to write in');
    const locale = place.isDMBased() ? null : place.guild.preferredLocale;
    const [page] = drawForDiscord(replyIn(languageOfLocale(locale)));
    await place.send(page);
  } catch (error) {
    log.warn({ channel, err: error }, 'a change was not announced');
  }
}
