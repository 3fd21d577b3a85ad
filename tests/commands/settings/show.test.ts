import { expect, test } from 'vitest';
import { command } from '../../../commands/settings/show.ts';
import { moderatedServer, wordsOf } from '../../support/moderator.ts';

test('what is set is shown in the asker’s language, and nothing is changed', async () => {
  const { newsroom, moderation, asker } = await moderatedServer();
  await moderation.set({ ...moderation.preferences(), lastParagraph: 4 }, asker);
  const before = await moderation.changes(9);
  const english = wordsOf(await command.run({}, newsroom, asker));
  expect(english).toContain('Stories are read up to paragraph: 4');
  expect(wordsOf(await command.run({}, newsroom, { ...asker, language: 'fr' }))).not.toBe(english);
  expect(await moderation.changes(9)).toEqual(before);
});

test('in a server that has set nothing all have their defaults', async () => {
  const { newsroom, asker } = await moderatedServer();
  expect(wordsOf(await command.run({}, newsroom, asker)).split('\n')).toHaveLength(7);
});
