import { Routes, type REST } from 'discord.js';
import type { Commands } from '../../command/load-commands.ts';
import { commandBodies } from './command-bodies.ts';
import { plan, readRegistered, type Plan } from './plan.ts';

export type Registry = {
  readonly rest: Pick<REST, 'get' | 'post' | 'patch' | 'delete'>;
  readonly application: string;
  /** The only server to register in; null: everywhere. */
  readonly guildId: string | null;
};

/** Compares the commands with those that Discord has. Throws what discord.js throws where Discord refuses. */
export async function planRegistration(
  commands: Commands,
  { rest, application, guildId }: Registry,
): Promise<Plan> {
  const route = commandsRoute(application, guildId);
  const have = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
  return plan(readRegistered(have), commandBodies(commands, guildId === null ? 'global' : 'server'));
}

/** Sends only what differs. Throws what discord.js throws where Discord refuses. */
export async function register(commands: Commands, registry: Registry): Promise<Plan> {
  const planned = await planRegistration(commands, registry);
  const { rest, application, guildId } = registry;
  const all = commandsRoute(application, guildId);
  const one = (id: string): `/${string}` => `${all}/${id}`;
  // A name must be free before it is taken, and Discord counts the commands that it has.
  await Promise.all(planned.remove.map(({ id }) => rest.delete(one(id))));
  await Promise.all([
    ...planned.update.map(({ id, body }) => rest.patch(one(id), { body })),
    ...planned.create.map((body) => rest.post(all, { body })),
  ]);
  return planned;
}

/** Of one server; null: of everywhere. */
export const commandsRoute = (application: string, guildId: string | null): `/${string}` =>
  guildId === null
    ? Routes.applicationCommands(application)
    : Routes.applicationGuildCommands(application, guildId);
