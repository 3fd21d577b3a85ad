import { expect, test } from 'vitest';
import { command } from '../../../commands/corpus/undo.ts';
import { moderatedServer, wordsOf } from '../../support/moderator.ts';
import { addTo, idsIn } from '../../support/newsrooms.ts';

test('the last change is taken back, and a second time made again', async () => {
  const { newsroom, asker, moderation, announced } = await moderatedServer();
  await moderation.set({ ...moderation.preferences(), logChannel: '55' }, asker);
  await addTo(newsroom);
  await command.run({}, newsroom, asker);
  expect(idsIn(newsroom)).toEqual([]);
  const words = wordsOf(await command.run({}, newsroom, asker));
  expect(idsIn(newsroom)).toEqual(['museum-at-pleven-reopens']);
  expect(words).toContain('mila added museum-at-pleven-reopens.md');
  expect(announced.map(([channel]) => channel)).toEqual(['55', '55']);
});

test('a setting is taken back too', async () => {
  const { newsroom, asker, moderation } = await moderatedServer();
  await moderation.set({ ...moderation.preferences(), lastParagraph: 2 }, asker);
  await command.run({}, newsroom, asker);
  expect(moderation.preferences().lastParagraph).toBeNull();
});

test('where nothing was changed it says so, and tells nobody', async () => {
  const { newsroom, asker, announced } = await moderatedServer();
  expect(wordsOf(await command.run({}, newsroom, asker))).toBe('Nothing has been changed here yet.');
  expect(announced).toEqual([]);
});
