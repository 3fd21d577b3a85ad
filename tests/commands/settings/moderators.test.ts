import { expect, test } from 'vitest';
import { command } from '../../../commands/settings/moderators.ts';
import { moderatedServer, wordsOf } from '../../support/moderator.ts';
import { fakeNewsroom } from '../../support/newsroom.ts';
import { refusedWith } from '../../support/refused.ts';

test('a role is added, then taken away, and how Discord shows the commands to it is said', async () => {
  const { newsroom, moderation, asker } = await moderatedServer();
  const first = wordsOf(await command.run({ role: '7' }, newsroom, asker));
  expect(moderation.preferences().moderatorRoles).toEqual(['7']);
  expect(first).toContain('Server Settings, Integrations');
  await command.run({ role: '7' }, newsroom, asker);
  expect(moderation.preferences().moderatorRoles).toEqual([]);
});

test('a role must be named', () => {
  expect(() => command.run({}, fakeNewsroom())).toThrow(TypeError);
});

test('the role that everybody has is refused', async () => {
  const { newsroom, moderation, asker } = await moderatedServer();
  const everyone = asker.server ?? '';
  await expect(command.run({ role: everyone }, newsroom, asker)).rejects.toThrow(
    refusedWith({ code: 'role-of-everyone' }),
  );
  expect(moderation.preferences().moderatorRoles).toEqual([]);
});
