import { readdir } from 'node:fs/promises';
import type { Button } from './button.ts';
import type { Command } from './command.ts';
import type { MessageCommand } from './message-command.ts';

/** Everything in `commands/`, by name. */
export type Commands = {
  readonly slash: ReadonlyMap<string, Command>;
  readonly messages: ReadonlyMap<string, MessageCommand>;
  readonly buttons: ReadonlyMap<string, Button>;
};

/**
 * The folder is the registry: `ask.ts` must export `command` named "ask", `corpus/reload.ts` one named "corpus reload",
 * `messages/who-said-this.ts` one named "Who said this?", `buttons/more.ts` must export `button` named "more".
 * Throws an Error that names the file which breaks this.
 */
export async function loadCommands(folder: URL): Promise<Commands> {
  const files = (await readdir(folder, { recursive: true }))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.[jt]s$/u.test(file));
  const commands = {
    slash: new Map<string, Command>(),
    messages: new Map<string, MessageCommand>(),
    buttons: new Map<string, Button>(),
  };
  for (const file of files.toSorted()) {
    // oxlint-disable-next-line no-await-in-loop -- in order, so that the first malformed file is the one named
    const module = await load(file, folder);
    const [first = '', ...rest] = file.replace(/\.[jt]s$/u, '').split('/');
    if (first === 'messages' && rest.length === 1) {
      const command = messageCommandIn(module, rest.join(''), file);
      commands.messages.set(command.name, command);
    } else if (first === 'buttons' && rest.length === 1) {
      const button = buttonIn(module, rest.join(''), file);
      commands.buttons.set(button.name, button);
    } else {
      const command = commandIn(module, [first, ...rest], file);
      commands.slash.set(command.name, command);
    }
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

function commandIn(module: unknown, words: readonly string[], file: string): Command {
  const expected = words.join(' ');
  if (!exportsCommand(module) || module.command.name !== expected)
    throw new Error(`commands/${file} must export a command named "${expected}", made with defineCommand`);
  if (words.length > 2)
    throw new Error(`commands/${file} is too deep: Discord knows /corpus reload, and no third word`);
  return module.command;
}

function messageCommandIn(module: unknown, slug: string, file: string): MessageCommand {
  if (!exportsMessageCommand(module) || slugOf(module.command.name) !== slug)
    throw new Error(
      `commands/${file} must export a command whose name reads "${slug}", made with defineMessageCommand`,
    );
  return module.command;
}

function buttonIn(module: unknown, name: string, file: string): Button {
  if (!exportsButton(module) || module.button.name !== name || !/^[a-z-]{1,20}$/u.test(name))
    throw new Error(
      `commands/${file} must export a button named "${name}" (small letters, at most 20), made with defineButton`,
    );
  return module.button;
}

/** "Who said this?": "who-said-this". */
const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');

const exportsCommand = (module: unknown): module is { command: Command } =>
  isObject(module) &&
  isRunnable(module['command']) &&
  typeof module['command']['description'] === 'string' &&
  isObject(module['command']['options']);

const exportsMessageCommand = (module: unknown): module is { command: MessageCommand } =>
  isObject(module) && isRunnable(module['command']) && !('options' in module['command']);

const exportsButton = (module: unknown): module is { button: Button } =>
  isObject(module) && isRunnable(module['button']);

const isRunnable = (value: unknown): value is Readonly<Record<string, unknown>> & { readonly name: string } =>
  isObject(value) && typeof value['name'] === 'string' && typeof value['run'] === 'function';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
