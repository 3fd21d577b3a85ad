import { NO_BOT } from '../../src/command/bot.ts';
import { OWNER, type Asker } from '../../src/command/asker.ts';
import type { Newsroom } from '../../src/newsroom/newsroom.ts';
import type { Moderation } from '../../src/newsroom/servers/moderation.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { MILA, moderationOf, newsroomsOf } from './newsrooms.ts';

type Moderated = {
  readonly newsroom: Newsroom;
  readonly moderation: Moderation;
  /** Mila, who moderates the server, in its channel "10". */
  readonly asker: Asker;
  /** What the log channel was told: channel and words. */
  readonly announced: readonly (readonly [channel: string, words: string])[];
};

/** A server with a store of its own and these shared stories. */
export async function moderatedServer(files: Readonly<Record<string, string>> = {}): Promise<Moderated> {
  const { newsrooms } = await newsroomsOf(files);
  const newsroom = newsrooms.of('1');
  const announced: (readonly [string, string])[] = [];
  const announce = async (channel: string, replyIn: (language: 'en') => Reply): Promise<void> =>
    void announced.push([channel, wordsOf(replyIn('en'))]);
  const asker = { ...OWNER, ...MILA, server: '1', channel: '10', bot: { ...NO_BOT, announce } };
  return { newsroom, moderation: moderationOf(newsroom), asker, announced };
}

/** All words of a reply, a line for each block and each item of a list. */
export const wordsOf = ({ blocks }: Reply): string =>
  blocks
    .flatMap((block) =>
      block.kind === 'list' ? block.items.map((item) => item.map(({ text }) => text).join('')) : [block.text],
    )
    .join('\n');
