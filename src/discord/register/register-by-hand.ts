import { REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { Commands } from '../../command/load-commands.ts';
import { UserError } from '../../text/errors.ts';
import { commandBodies } from './command-bodies.ts';
import { plan, type Plan } from './plan.ts';
import { outsideServer, startFailure } from '../client/start-failure.ts';
import { planRegistration, register, type Registry } from './register.ts';
import { findLeftovers, removeLeftovers, serversOf, type Leftover } from './leftovers.ts';

export type ByHand = {
  /** Without one nothing is compared: the plan is what a new application would be sent. */
  readonly token: string | null;
  readonly guildId: string | null;
  /** Only says what would be sent. */
  readonly dryRun: boolean;
  /** The very bodies, as JSON. */
  readonly json: boolean;
  /** Removes what an earlier setting has registered elsewhere. */
  readonly tidy?: boolean;
  /** Where Discord is, for tests. */
  readonly api?: string;
};

/** What `npm run register` prints. Throws a UserError where a token or server id is missing or wrong, or Discord cannot be reached. */
export async function registerByHand(commands: Commands, how: ByHand): Promise<string> {
  const { token, guildId, dryRun, json } = how;
  const bodies = commandBodies(commands, guildId === null ? 'global' : 'server');
  if (json && dryRun) return JSON.stringify(bodies);
  if (token === null) {
    if (dryRun) return inWords(plan([], bodies), guildId);
    throw new UserError({ code: 'no-token' });
  }
  try {
    const registry = await openRegistry(token, how);
    const planned = await (dryRun ? planRegistration : register)(commands, registry).catch(
      (error: unknown) => {
        throw outsideServer(error, registry) ?? error;
      },
    );
    const leftovers = how.tidy === true ? await findLeftovers(registry, await serversOf(registry)) : [];
    if (!dryRun) await removeLeftovers(registry, leftovers);
    return json
      ? JSON.stringify(how.tidy === true ? { ...planned, elsewhere: leftovers } : planned)
      : [inWords(planned, guildId), ...leftovers.map(leftoverInWords)].join('\n');
  } catch (error) {
    throw startFailure(error, null);
  }
}

const Application = z.object({ id: z.string() });

async function openRegistry(token: string, { guildId, api }: ByHand): Promise<Registry> {
  const rest = new REST(api === undefined ? {} : { api }).setToken(token);
  const me = Application.safeParse(await rest.get(Routes.currentApplication()));
  if (!me.success) throw new UserError({ code: 'bot-unknown' });
  return { rest, application: me.data.id, guildId };
}

function inWords({ create, update, remove, same }: Plan, guildId: string | null): string {
  const lines = [
    ...create.map((command) => `create  ${shown(command)}`),
    ...update.map(({ body }) => `update  ${shown(body)}`),
    ...remove.map((command) => `remove  ${shown(command)}`),
    ...same.map((command) => `same    ${shown(command)}`),
  ];
  return [placeInWords(guildId), ...lines.map((line) => `  ${line}`)].join('\n');
}

const leftoverInWords = ({ server, commands }: Leftover): string =>
  [placeInWords(server), ...commands.map((command) => `  remove  ${shown(command)}`)].join('\n');

const placeInWords = (server: string | null): string =>
  server === null ? 'everywhere' : `in the server ${server}`;

/** As one chooses it: "/ask", or the name that stands in a menu. */
const shown = ({ name, type = 1 }: { readonly name: string; readonly type?: number | undefined }): string =>
  type === 1 ? `/${name}` : `“${name}” in a menu`;
