import { expect, test } from 'vitest';
import { button } from '../../../commands/buttons/draft-drop.ts';
import { UserError } from '../../../src/text/errors.ts';
import { moderatedServer, wordsOf } from '../../support/moderator.ts';
import { idsIn, museum, MILA } from '../../support/newsrooms.ts';
import { press } from '../../support/press.ts';

test('a discarded draft is gone, and a second press changes nothing', async () => {
  const server = await moderatedServer();
  const { newsroom, moderation } = server;
  const { id } = await moderation.draft({ words: museum });
  const first = wordsOf(await press(button, { payload: id }, server));
  expect(wordsOf(await press(button, { payload: id }, server))).toBe(first);
  await expect(moderation.confirm(id, MILA)).rejects.toThrow(UserError);
  expect(idsIn(newsroom)).toEqual([]);
});

test('other drafts stay', async () => {
  const server = await moderatedServer();
  const { moderation } = server;
  const { id } = await moderation.draft({ words: museum });
  const { id: other } = await moderation.draft({ words: { ...museum, text: 'Another story.' } });
  await press(button, { payload: id }, server);
  expect((await moderation.confirm(other, MILA)).text).toContain('Another story.');
});
