import { readdir } from 'node:fs/promises';
import type { Command } from './command.ts';

/**
 * The folder is the registry: `ask.ts` must export `command` named "ask", `corpus/reload.ts` one named "corpus reload".
 * Throws an Error that names the file which breaks this.
 */
export async function loadCommands(folder: URL): Promise<ReadonlyMap<string, Command>> {
  const files = (await readdir(folder, { recursive: true }))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.[jt]s$/u.test(file));
  const commands = new Map<string, Command>();
  for (const file of files.toSorted()) {
    // oxlint-disable-next-line no-await-in-loop -- in order, so that the first malformed file is the one named
    const module = await load(file, folder);
    const expected = file.replace(/\.[jt]s$/u, '').replaceAll('/', ' ');
    const command = exportsCommand(module) ? module.command : undefined;
    if (command?.name !== expected)
      throw new Error(`commands/${file} must export a command named "${expected}", made with defineCommand`);
    if (expected.split(' ').length > 2)
      throw new Error(`commands/${file} is too deep: Discord knows /corpus reload, and no third word`);
    commands.set(command.name, command);
  }
  return commands;
}

async function load(file: string, folder: URL): Promise<unknown> {
  try {
    return await import(new URL(file, folder).href);
  } catch (cause) {
    throw new Error(
      `commands/${file} cannot be loaded: ${cause instanceof Error ? cause.message : 'unknown'}`,
      {
        cause,
      },
    );
  }
}

const exportsCommand = (module: unknown): module is { command: Command } =>
  isObject(module) &&
  isObject(module['command']) &&
  typeof module['command']['name'] === 'string' &&
  typeof module['command']['description'] === 'string' &&
  typeof module['command']['run'] === 'function' &&
  isObject(module['command']['options']);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
