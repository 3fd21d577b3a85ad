import { expect, test } from 'vitest';
import { button } from '../../../commands/buttons/draft-add.ts';
import { UserError } from '../../../src/text/errors.ts';
import { moderatedServer, wordsOf } from '../../support/moderator.ts';
import { fakeNewsroom } from '../../support/newsroom.ts';
import { idsIn, museum } from '../../support/newsrooms.ts';
import { press } from '../../support/press.ts';

test('the draft becomes a story of the server, once', async () => {
  const server = await moderatedServer();
  const { newsroom, moderation } = server;
  const { id } = await moderation.draft({ words: museum });
  expect(idsIn(newsroom)).toEqual([]);
  expect(wordsOf(await press(button, { payload: id }, server))).toContain(museum.headline);
  expect(idsIn(newsroom)).toEqual(['museum-at-pleven-reopens']);
  await expect(press(button, { payload: id }, server)).rejects.toThrow(UserError);
  expect(idsIn(newsroom)).toHaveLength(1);
});

test('a draft without a day stays a draft', async () => {
  const server = await moderatedServer();
  const { newsroom, moderation } = server;
  const { id } = await moderation.draft({ words: { ...museum, published: null } });
  await expect(press(button, { payload: id }, server)).rejects.toThrow(UserError);
  expect(idsIn(newsroom)).toEqual([]);
  expect((await moderation.amend(id, { published: '2024-05-07' })).blockers).toEqual([]);
});

test('the log channel is told who added what', async () => {
  const server = await moderatedServer();
  const { moderation, asker, announced } = server;
  await moderation.set({ ...moderation.preferences(), logChannel: '55' }, asker);
  const { id } = await moderation.draft({ words: museum });
  await press(button, { payload: id }, server);
  expect(announced).toEqual([['55', 'mila added the story “Museum at Pleven reopens”.']]);
});

test('outside a server nothing can be added', async () => {
  await expect(press(button, { payload: 'abc' }, { newsroom: fakeNewsroom() })).rejects.toThrow(UserError);
});
