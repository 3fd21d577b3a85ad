import { expect, test } from 'vitest';
import { command } from '../../../commands/corpus/list.ts';
import { moderatedServer, wordsOf } from '../../support/moderator.ts';
import { addTo } from '../../support/newsrooms.ts';
import { ferry } from '../../support/stories.ts';

test('the stories of the server are listed with who added them, shared ones are not', async () => {
  const { newsroom, asker } = await moderatedServer({ 'ferry.md': ferry });
  await addTo(newsroom);
  const words = wordsOf(await command.run({}, newsroom, asker));
  expect(words).toContain('This server has added 1 story.');
  expect(words).toContain('Museum at Pleven reopens');
  expect(words).toContain('mila added museum-at-pleven-reopens.md');
  expect(words).not.toContain('ferry');
});

test('a server without stories is told so', async () => {
  const { newsroom, asker } = await moderatedServer();
  expect(wordsOf(await command.run({}, newsroom, asker))).toContain('added 0 stories');
});
