import { expect, test } from 'vitest';
import { command } from '../../../commands/messages/ask-the-stories-about-this.ts';
import { OWNER } from '../../../src/command/asker.ts';
import { UserError } from '../../../src/text/errors.ts';
import { fakeNewsroom } from '../../support/newsroom.ts';

test('the stories are asked with the words of the message', async () => {
  const newsroom = fakeNewsroom();
  await command.run({ text: 'The ferry is lost.', files: [] }, newsroom, OWNER);
  expect(newsroom.asked).toMatchObject([{ question: 'The ferry is lost.', kind: undefined }]);
});

test('a message without words is refused in the asker’s language, and nothing is asked', async () => {
  const newsroom = fakeNewsroom();
  const asker = { ...OWNER, language: 'de' } as const;
  const answer = Promise.resolve(command.run({ text: ' ', files: [] }, newsroom, asker));
  await expect(answer).rejects.toThrow(UserError);
  expect(newsroom.asked).toEqual([]);
});

test('a message that is too long for a question is refused', async () => {
  const text = 'ferry '.repeat(400);
  await expect(Promise.resolve(command.run({ text, files: [] }, fakeNewsroom(), OWNER))).rejects.toThrow(
    UserError,
  );
});
