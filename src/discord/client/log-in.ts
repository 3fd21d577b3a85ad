import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Events, type Client } from 'discord.js';
import type { Shards } from '../../settings/shards.ts';
import { disconnect } from './disconnect.ts';
import { patienceFor } from './shard-options.ts';
import { NotReady, startFailure } from './start-failure.ts';

/** Discord's gateway answers within a second or two; discord.js waits up to 15 s for the servers. In milliseconds. */
const PATIENCE = 40_000;

type Login = {
  readonly token: string;
  readonly patience: number | undefined;
  readonly shards: Shards | null;
};

/** Resolves when the client is ready. Throws a UserError that says what to do about a wrong token, missing intents, or no connection. */
export async function logIn(
  client: Client,
  { token, shards, patience = PATIENCE + patienceFor(shards) }: Login,
): Promise<Client<true>> {
  let closeCode: number | null = null;
  client.once(Events.ShardDisconnect, ({ code }) => {
    closeCode = code;
  });
  const done = new AbortController();
  try {
    const ready = once(client, Events.ClientReady, { signal: done.signal });
    await Promise.race([
      Promise.all([client.login(token), ready]),
      setTimeout(patience, null, { signal: done.signal }).then(() => {
        throw new NotReady('Discord did not answer in time');
      }),
    ]);
    if (!client.isReady()) throw new NotReady('discord.js is not ready');
    return client;
  } catch (error) {
    await disconnect(client);
    throw startFailure(error, closeCode);
  } finally {
    done.abort();
  }
}
