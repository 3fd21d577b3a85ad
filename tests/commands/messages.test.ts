import { expect, test } from 'vitest';
import { command as about } from '../../commands/messages/ask-the-stories-about-this.ts';
import { command as who } from '../../commands/messages/who-said-this.ts';
import { OWNER } from '../../src/command/asker.ts';
import { UserError } from '../../src/text/errors.ts';
import { fakeNewsroom } from '../support/newsroom.ts';

test.each([
  ['about this', about, undefined],
  ['who said it', who, 'quote'],
] as const)('the stories are asked %s with the words of the message', async (_what, command, kind) => {
  const newsroom = fakeNewsroom();
  await command.run({ text: 'The ferry is lost.', files: [] }, newsroom, OWNER);
  expect(newsroom.asked).toMatchObject([{ question: 'The ferry is lost.', kind }]);
});

test('a message without words is told to have none, in the asker’s language', async () => {
  const asker = { ...OWNER, language: 'de' } as const;
  const answer = Promise.resolve(about.run({ text: ' ', files: [] }, fakeNewsroom(), asker));
  await expect(answer).rejects.toThrow(new UserError('In dieser Nachricht steht kein Text.'));
});
