import { expect, test } from 'vitest';
import { command } from '../../../commands/messages/add-this-to-the-stories.ts';
import { OWNER } from '../../../src/command/asker.ts';
import { UserError } from '../../../src/text/errors.ts';
import { moderatedServer, wordsOf } from '../../support/moderator.ts';
import { fakeNewsroom } from '../../support/newsroom.ts';
import { idsIn } from '../../support/newsrooms.ts';

const fileOf = (name: string, text: string): { name: string; size: number; bytes: Uint8Array } => {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, bytes };
};

test('the file of a message becomes a draft, which nobody is answered from yet', async () => {
  const { newsroom, asker } = await moderatedServer();
  const files = [
    fileOf('tower.md', '---\ntitle: Tower rises\npublished: 2024-05-07\n---\n\nThe tower has 60 floors.\n'),
  ];
  const reply = await command.run({ text: 'Look: http://127.0.0.1/', files }, newsroom, asker);
  expect(wordsOf(reply)).toContain('Tower rises');
  expect(reply.buttons?.map(({ button }) => button)).toContain('draft-add');
  expect(idsIn(newsroom)).toEqual([]);
});

test.each([
  ['has neither file nor link', 'Look at this', []],
  ['has a file that is no story', '', [fileOf('photo.docx', 'no document')]],
  ['links to this machine', 'http://169.254.169.254/latest', []],
])('a message that %s is refused', async (_what, text, files) => {
  const { newsroom, asker } = await moderatedServer();
  await expect(Promise.resolve(command.run({ text, files }, newsroom, asker))).rejects.toThrow(UserError);
});

test('outside a server nothing can be added', async () => {
  const files = [fileOf('tower.txt', 'The tower has 60 floors.')];
  await expect(async () => command.run({ text: '', files }, fakeNewsroom(), OWNER)).rejects.toThrow(
    UserError,
  );
});
