import { expect, test } from 'vitest';
import { command } from '../../../commands/corpus/add.ts';
import { OWNER } from '../../../src/command/asker.ts';
import { UserError } from '../../../src/text/errors.ts';
import { moderatedServer, wordsOf } from '../../support/moderator.ts';
import { fakeNewsroom } from '../../support/newsroom.ts';
import { addTo, idsIn, museum } from '../../support/newsrooms.ts';

test('the words of a form are read and shown, and are no story before that is confirmed', async () => {
  const { newsroom, asker } = await moderatedServer();
  const given = { title: museum.headline, published: '2024-05-07', text: museum.text };
  const reply = await command.run(given, newsroom, asker);
  expect(wordsOf(reply)).toContain(museum.headline);
  expect(reply.buttons?.map(({ button }) => button)).toEqual(['draft-add', 'draft-details', 'draft-drop']);
  expect(idsIn(newsroom)).toEqual([]);
});

test.each([
  ['nothing', {}],
  ['a link and a file', { link: 'https://post.example/', file: fileOf('a.txt', 'It sank.') }],
  ['a file of no known kind', { file: fileOf('a.png', 'It sank.') }],
  ['an empty file', { file: fileOf('a.txt', '') }],
  ['a day that is none', { title: 'A', published: '2024-02-31', text: 'It sank.' }],
  ['a link to this machine', { link: 'http://127.0.0.2:1/' }],
  ['what is no link', { link: 'the second one' }],
])('%s is refused in a sentence', async (_what, given) => {
  const { newsroom, asker } = await moderatedServer();
  await expect(Promise.resolve().then(() => command.run(given, newsroom, asker))).rejects.toThrow(UserError);
});

test('a story that is here already cannot be confirmed', async () => {
  const { newsroom, asker } = await moderatedServer();
  await addTo(newsroom);
  const reply = await command.run(
    { title: 'Again', published: '2024-05-07', text: museum.text },
    newsroom,
    asker,
  );
  expect(reply.buttons?.map(({ button }) => button)).not.toContain('draft-add');
});

test('the form opens where neither link nor file is given', () => {
  expect(command.form?.opens({})).toBe(true);
  expect(command.form?.opens({ link: 'https://post.example/' })).toBe(false);
});

test('outside a server nothing can be added', () => {
  expect(() => command.run({ text: 'It sank.' }, fakeNewsroom(), OWNER)).toThrow(UserError);
});

function fileOf(name: string, text: string): { name: string; size: number; bytes: Uint8Array } {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, bytes };
}
