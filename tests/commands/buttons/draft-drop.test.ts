import { expect, test } from 'vitest';
import { button } from '../../../commands/buttons/draft-drop.ts';
import { UserError } from '../../../src/text/errors.ts';
import { moderatedServer, wordsOf } from '../../support/moderator.ts';
import { idsIn, museum, MILA } from '../../support/newsrooms.ts';

test('a discarded draft is gone, and a second press changes nothing', async () => {
  const { newsroom, moderation, asker } = await moderatedServer();
  const { id } = await moderation.draft({ words: museum });
  const pressed = { payload: id, question: null, fields: {} };
  const first = wordsOf(await button.run(pressed, newsroom, asker));
  expect(wordsOf(await button.run(pressed, newsroom, asker))).toBe(first);
  await expect(moderation.confirm(id, MILA)).rejects.toThrow(UserError);
  expect(idsIn(newsroom)).toEqual([]);
});

test('other drafts stay', async () => {
  const { newsroom, moderation, asker } = await moderatedServer();
  const { id } = await moderation.draft({ words: museum });
  const { id: other } = await moderation.draft({ words: { ...museum, text: 'Another story.' } });
  await button.run({ payload: id, question: null, fields: {} }, newsroom, asker);
  expect((await moderation.confirm(other, MILA)).text).toContain('Another story.');
});
