import { expect, test } from 'vitest';
import { command } from '../../../commands/corpus/status.ts';
import { moderatedServer, wordsOf } from '../../support/moderator.ts';
import { addTo } from '../../support/newsrooms.ts';
import { ferry } from '../../support/stories.ts';

test('what the server has, and may have, is counted beside the shared stories', async () => {
  const { newsroom, asker } = await moderatedServer({ 'ferry.md': ferry });
  await addTo(newsroom);
  const words = wordsOf(await command.run({}, newsroom, asker));
  expect(words).toContain('Stories of this server: 1 of 20');
  expect(words).toContain('Added or replaced within an hour: 1 of 50');
  expect(words).toContain('Shared stories that are asked here too: 1');
});

test('shared stories that are switched off are not counted', async () => {
  const { newsroom, moderation, asker } = await moderatedServer({ 'ferry.md': ferry });
  await moderation.set({ ...moderation.preferences(), sharedStories: false }, asker);
  expect(wordsOf(await command.run({}, newsroom, asker))).toContain(
    'Shared stories that are asked here too: 0',
  );
});
