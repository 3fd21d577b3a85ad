import { expect, test } from 'vitest';
import { command } from '../../../commands/corpus/show.ts';
import { UserError } from '../../../src/text/errors.ts';
import { moderatedServer, wordsOf } from '../../support/moderator.ts';
import { addTo } from '../../support/newsrooms.ts';
import { ferry } from '../../support/stories.ts';

test('what was understood of a story is shown, found by a part of its headline', async () => {
  const { newsroom, asker } = await moderatedServer();
  await addTo(newsroom);
  const words = wordsOf(await command.run({ story: 'museum at' }, newsroom, asker));
  expect(words).toContain('Rada Ilieva');
  expect(words).toContain('We waited nine years');
});

test('shared stories can be shown too', async () => {
  const { newsroom, asker } = await moderatedServer({ 'ferry.md': ferry });
  expect(wordsOf(await command.run({ story: 'ferry' }, newsroom, asker))).toContain('Paragraphs');
});

test.each(['nothing of the kind', 'zzz'])('of “%s” a sentence says that there is none', async (story) => {
  const { newsroom, asker } = await moderatedServer({ 'ferry.md': ferry });
  await expect(async () => command.run({ story }, newsroom, asker)).rejects.toThrow(UserError);
});
