import { expect, test } from 'vitest';
import { defineCommand } from '../../src/command/command.ts';
import { say } from '../../src/reply/reply.ts';
import { fakeNewsroom } from '../support/newsroom.ts';

const command = defineCommand({
  name: 'try',
  description: 'Try it',
  options: {
    what: { description: 'What', required: true },
    how: { description: 'How', required: false },
  },
  run: ({ what, how }) => say(`${what} ${how ?? 'somehow'}`),
});

test('a command gets what was given, and nothing for what was left out', async () => {
  expect(await command.run({ what: 'rain' }, fakeNewsroom())).toEqual(say('rain somehow'));
  expect(await command.run({ what: 'rain', how: 'hard' }, fakeNewsroom())).toEqual(say('rain hard'));
});

test('a surface that leaves out what must be given has a bug, and hears which', () => {
  expect(() => command.run({ how: 'hard' }, fakeNewsroom())).toThrow(
    new TypeError('the option "what" is missing'),
  );
});
