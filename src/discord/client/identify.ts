import { setTimeout } from 'node:timers/promises';
import type { ClientOptions } from 'discord.js';

/** Discord wants so long between two connections of one key that begin, in milliseconds. */
const APART = 5000;

/** Resolves when it is this process's turn for a key, of which there is one in `apart` milliseconds over all processes. Rejects where that cannot be told. */
export type Turn = (key: string, apart: number, signal: AbortSignal) => Promise<void>;

type BuildThrottler = NonNullable<NonNullable<ClientOptions['ws']>['buildIdentifyThrottler']>;

/**
 * Lets shards identify as Discord wants it: those whose numbers leave the same rest by `max_concurrency` one after the other, in whichever
 * process they are. Where the other processes cannot be asked, those of this one wait for each other alone.
 */
export const throttleOverAll =
  (turn: Turn, apart = APART): BuildThrottler =>
  async (manager) => {
    const { session_start_limit: limit } = await manager.fetchGatewayInformation();
    const rested = new Map<number, Promise<unknown>>();
    return {
      waitForIdentify: async (shard, signal) => {
        const key = shard % limit.max_concurrency;
        const before = rested.get(key) ?? Promise.resolve();
        const begun = before.then(() => turn(`identify ${key}`, apart, signal)).catch(() => {});
        rested.set(
          key,
          begun.then(() => setTimeout(apart, undefined, { ref: false })),
        );
        await begun;
        signal.throwIfAborted();
      },
    };
  };
