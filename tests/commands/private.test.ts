import { expect, test } from 'vitest';
import { OWNER } from '../../src/command/asker.ts';
import { whispers } from '../../src/command/command.ts';
import { loadCommands } from '../../src/command/load-commands.ts';

const { slash, messages } = await loadCommands(new URL('../../commands/', import.meta.url));

test('where a server wants answers to be private, those of all commands are', () => {
  const asker = { ...OWNER, answersPrivately: true };
  const seen = [...slash.values(), ...messages.values()]
    .filter((command) => !whispers(command, {}, asker))
    .map(({ name }) => name);
  expect(seen).toEqual([]);
});
