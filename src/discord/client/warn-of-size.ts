import type { Logger } from 'pino';

/** Discord lets a connection without shards be in so many servers, and refuses it in more. */
const MOST_SERVERS = 2500;
/** It is said from so many on, */
const EARLY = 2000;
/** and again with so many more. */
const STEP = 100;

type Size = { readonly servers: number; readonly log: Pick<Logger, 'warn'> };

/** Says in time that the bot will soon be in more servers than Discord lets it serve; at its start. */
export function warnOfSize({ servers, log }: Size): void {
  if (servers < EARLY) return;
  log.warn(
    { servers, most: MOST_SERVERS },
    'Discord refuses a bot without shards in more servers than this, and this bot has no shards yet: let it into no more, or it will no longer connect',
  );
}

/** The same when it has come to another server. */
export function warnOfGrowth(size: Size): void {
  if (size.servers % STEP === 0) warnOfSize(size);
}
