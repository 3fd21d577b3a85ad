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
    const module: unknown = await import(new URL(file, folder).href);
    const expected = file.replace(/\.[jt]s$/u, '').replaceAll('/', ' ');
    const command = exportsCommand(module) ? module.command : undefined;
    if (command?.name !== expected)
      throw new Error(`commands/${file} must export a command named "${expected}"`);
    if (expected.split(' ').length > 2)
      throw new Error(`commands/${file} is too deep: Discord knows /corpus reload, and no third word`);
    commands.set(command.name, command);
  }
  return commands;
}

const exportsCommand = (module: unknown): module is { command: Command } =>
  typeof module === 'object' &&
  module !== null &&
  'command' in module &&
  typeof module.command === 'object' &&
  module.command !== null;
