import type { Client } from 'discord.js';
import type { Logger } from 'pino';

/** Discord lets a shard, or a connection without shards, be in so many servers, and refuses it in more. */
const MOST_SERVERS = 2500;
/** It is said from so many on, */
const EARLY = 2000;
/** and again with so many more. */
const STEP = 100;

type Size = { readonly servers: number; readonly log: Pick<Logger, 'warn'> };

/** In how many servers a shard of this process is, on average. */
export const serversAShard = ({ guilds, ws }: Pick<Client, 'guilds' | 'ws'>): number =>
  Math.ceil(guilds.cache.size / Math.max(1, ws.shards.size));

/** Says in time that the bot will soon be in more servers than Discord lets it serve; at its start. */
export function warnOfSize({ servers, log }: Size): void {
  if (servers < EARLY) return;
  log.warn(
    { servers, most: MOST_SERVERS },
    'Discord refuses a shard in more servers than this: set SHARDS=auto, or more shards where there are some, or the bot will no longer connect',
  );
}

/** The same when it has come to another server. */
export function warnOfGrowth(size: Size): void {
  if (size.servers % STEP === 0) warnOfSize(size);
}
