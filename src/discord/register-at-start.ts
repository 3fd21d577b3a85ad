import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Commands } from '../command/load-commands.ts';
import { leave } from './leave.ts';
import { register } from './register.ts';
import { outsideServer } from './start-failure.ts';

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
  } catch (error) {
    const outside = outsideServer(error, { guildId, application: client.application.id });
    if (outside !== null) {
      await leave(client);
      throw outside;
    }
    log.error(error, 'the commands were not registered; those of the last start stay');
  }
}
