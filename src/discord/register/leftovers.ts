import { RESTJSONErrorCodes, Routes } from 'discord.js';
import { commandsRoute, type Registry } from './register.ts';
import { isApiError } from '../client/api-error.ts';
import { PRIMARY_ENTRY_POINT, readRegistered, type RegisteredCommand } from './plan.ts';

/** A bot in more servers is no bot in development: nobody registers its commands in single ones, and asking for each takes long. */
const MOST_SERVERS = 25;

/** A place other than the one that commands are registered in, and what an earlier setting left there: members see it twice. */
export type Leftover = {
  /** Null: everywhere. */
  readonly server: string | null;
  readonly commands: readonly RegisteredCommand[];
};

/** What is registered elsewhere. `servers` are all that the bot is in. Throws what discord.js throws. */
export async function findLeftovers(
  { rest, application, guildId }: Registry,
  servers: readonly string[],
): Promise<readonly Leftover[]> {
  const places = servers.length > MOST_SERVERS ? [null] : [null, ...servers];
  const leftovers: Leftover[] = [];
  for (const server of places.filter((place) => place !== guildId)) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so as not to run into Discord's limits at the start
    const all = await rest.get(commandsRoute(application, server)).catch(nothingWhereNotAllowed);
    const commands = readRegistered(all).filter(({ type }) => type !== PRIMARY_ENTRY_POINT);
    if (commands.length > 0) leftovers.push({ server, commands });
  }
  return leftovers;
}

/** A server that lets the bot in but not its commands has none of them. */
function nothingWhereNotAllowed(error: unknown): readonly [] {
  if (isApiError(error, RESTJSONErrorCodes.MissingAccess)) return [];
  throw error;
}

export async function removeLeftovers(
  { rest, application }: Registry,
  leftovers: readonly Leftover[],
): Promise<void> {
  const routes = leftovers.flatMap(({ server, commands }) =>
    commands.map(({ id }): `/${string}` => `${commandsRoute(application, server)}/${id}`),
  );
  await Promise.all(routes.map((route) => rest.delete(route)));
}

/** Ids of the servers that the bot is in. */
export async function serversOf({ rest }: Registry): Promise<readonly string[]> {
  const guilds = await rest.get(Routes.userGuilds());
  return Array.isArray(guilds) ? guilds.flatMap((guild: unknown) => (hasId(guild) ? [guild.id] : [])) : [];
}

const hasId = (value: unknown): value is { readonly id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
