import { Status, type Client, type ClientOptions } from 'discord.js';
import type { Shards } from '../../settings/shards.ts';
import { throttleOverAll, type Turn } from './identify.ts';

/** The options by which discord.js connects these shards; `turn` where other processes connect others. */
export const shardOptions = (
  shards: Shards | null,
  turn?: Turn,
): Pick<ClientOptions, 'shards' | 'shardCount' | 'ws'> => ({
  ...(shards === 'auto' && { shards }),
  ...(shards !== null && shards !== 'auto' && { shards: [...shards.ids], shardCount: shards.of }),
  ...(turn !== undefined && { ws: { buildIdentifyThrottler: throttleOverAll(turn) } }),
});

/** The shards of a client, and whether each is connected. */
export const shardsOf = ({
  ws,
}: Pick<Client, 'ws'>): readonly { readonly id: number; readonly isReady: boolean }[] =>
  ws.shards.map(({ id, status }) => ({ id, isReady: status === Status.Ready }));

/** Whether this process has the first shard, at which direct messages arrive; it registers the commands for all. */
export const hasFirst = (shards: Shards | null): boolean =>
  shards === null || shards === 'auto' || shards.ids.includes(0);

/** A shard begins at most every five seconds, and those of other processes may go first; in milliseconds. */
const A_SHARD = 6000;
/** Where Discord says how many there are, so many are waited for. */
const MANY = 50;

/** How much longer than without shards it takes to connect, in milliseconds. */
export function patienceFor(shards: Shards | null): number {
  if (shards === null) return 0;
  return A_SHARD * (shards === 'auto' ? MANY : shards.of);
}
