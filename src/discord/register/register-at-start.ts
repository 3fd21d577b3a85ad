import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Commands } from '../../command/load-commands.ts';
import { disconnect } from '../client/disconnect.ts';
import { register, type Registry } from './register.ts';
import { outsideServer } from '../client/start-failure.ts';
import { findLeftovers, removeLeftovers } from './leftovers.ts';

type Registration = {
  readonly commands: Commands;
  readonly guildId: string | null;
  readonly log: Logger;
};

/**
 * Registers what differs. A server that does not have the bot is a wrong setting: a UserError, and the client is closed. Anything
 * else is logged: the commands of the last start still work.
 */
export async function registerAtStart(
  client: Client<true>,
  { commands, guildId, log }: Registration,
): Promise<void> {
  try {
    const registry = { rest: client.rest, application: client.application.id, guildId };
    const { create, update, remove, same } = await register(commands, registry);
    const counts = { created: create.length, updated: update.length, removed: remove.length };
    log.info({ ...counts, same: same.length }, 'commands are registered');
    await tidy(client, registry, log).catch((error: unknown) => {
      log.warn(error, 'what an earlier setting has registered elsewhere could not be looked at');
    });
  } catch (error) {
    const outside = outsideServer(error, { guildId, application: client.application.id });
    if (outside !== null) {
      await disconnect(client);
      throw outside;
    }
    log.error(error, 'the commands were not registered; those of the last start stay');
  }
}

/**
 * What an earlier setting left in other servers goes: nobody but this bot has put it there. What is registered everywhere stays, since
 * other servers may use it, and is told.
 */
async function tidy(client: Client<true>, registry: Registry, log: Logger): Promise<void> {
  const leftovers = await findLeftovers(registry, [...client.guilds.cache.keys()]);
  const inServers = leftovers.filter(({ server }) => server !== null);
  await removeLeftovers(registry, inServers);
  for (const { server, commands } of inServers)
    log.info({ server, removed: commands.length }, 'commands of an earlier DISCORD_GUILD_ID are removed');
  if (inServers.length < leftovers.length)
    log.warn(
      'the commands are registered everywhere as well, so that this server shows them twice; npm run register -- --tidy removes those',
    );
}
