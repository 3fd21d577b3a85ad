import { expect, test } from 'vitest';
import { button } from '../../../commands/buttons/draft-add.ts';
import { OWNER } from '../../../src/command/asker.ts';
import { UserError } from '../../../src/text/errors.ts';
import { moderatedServer, wordsOf } from '../../support/moderator.ts';
import { fakeNewsroom } from '../../support/newsroom.ts';
import { idsIn, museum } from '../../support/newsrooms.ts';

const pressed = (payload: string): Parameters<typeof button.run>[0] => ({
  payload,
  question: null,
  fields: {},
});

test('the draft becomes a story of the server, once', async () => {
  const { newsroom, moderation, asker } = await moderatedServer();
  const { id } = await moderation.draft({ words: museum });
  expect(idsIn(newsroom)).toEqual([]);
  expect(wordsOf(await button.run(pressed(id), newsroom, asker))).toContain(museum.headline);
  expect(idsIn(newsroom)).toEqual(['museum-at-pleven-reopens']);
  await expect(Promise.resolve(button.run(pressed(id), newsroom, asker))).rejects.toThrow(UserError);
  expect(idsIn(newsroom)).toHaveLength(1);
});

test('a draft without a day stays a draft', async () => {
  const { newsroom, moderation, asker } = await moderatedServer();
  const { id } = await moderation.draft({ words: { ...museum, published: null } });
  await expect(Promise.resolve(button.run(pressed(id), newsroom, asker))).rejects.toThrow(UserError);
  expect(idsIn(newsroom)).toEqual([]);
  expect((await moderation.amend(id, { published: '2024-05-07' })).blockers).toEqual([]);
});

test('the log channel is told who added what', async () => {
  const { newsroom, moderation, asker, announced } = await moderatedServer();
  await moderation.set({ ...moderation.preferences(), logChannel: '55' }, asker);
  const { id } = await moderation.draft({ words: museum });
  await button.run(pressed(id), newsroom, asker);
  expect(announced).toEqual([['55', 'mila added the story “Museum at Pleven reopens”.']]);
});

test('outside a server nothing can be added', async () => {
  await expect(async () => button.run(pressed('abc'), fakeNewsroom(), OWNER)).rejects.toThrow(UserError);
});
