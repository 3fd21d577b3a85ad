import { expect, test } from 'vitest';
import { command } from '../../../commands/settings/private.ts';
import { moderatedServer, wordsOf } from '../../support/moderator.ts';

test.each([true, false])('answers are for the asker alone: %s', async (on) => {
  const { newsroom, moderation, asker } = await moderatedServer();
  await command.run({ on }, newsroom, asker);
  expect(moderation.preferences().answersPrivately).toBe(on);
});

test('it is said who sees the answers', async () => {
  const { newsroom, asker } = await moderatedServer();
  expect(wordsOf(await command.run({ on: true }, newsroom, asker))).toContain(
    'Answers are seen by: who asked',
  );
});
