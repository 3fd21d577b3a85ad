import { expect, test } from 'vitest';
import { command } from '../../../commands/settings/log.ts';
import { OWNER } from '../../../src/command/asker.ts';
import { UserError } from '../../../src/text/errors.ts';
import { moderatedServer } from '../../support/moderator.ts';
import { fakeNewsroom } from '../../support/newsroom.ts';

test('the channel is kept and told at once; without one nobody is told any more', async () => {
  const { newsroom, moderation, asker, announced } = await moderatedServer();
  await command.run({ channel: '55' }, newsroom, asker);
  expect(moderation.preferences().logChannel).toBe('55');
  await command.run({}, newsroom, asker);
  expect(moderation.preferences().logChannel).toBeNull();
  expect(announced.map(([channel]) => channel)).toEqual(['55']);
});

test('outside a server there is nothing to set', () => {
  expect(() => command.run({ channel: '55' }, fakeNewsroom(), OWNER)).toThrow(UserError);
});
