import { expect, test } from 'vitest';
import { command } from '../../../commands/messages/who-said-this.ts';
import { OWNER } from '../../../src/command/asker.ts';
import { UserError } from '../../../src/text/errors.ts';
import { fakeNewsroom } from '../../support/newsroom.ts';

test('the stories are asked for the quotation that the message has', async () => {
  const newsroom = fakeNewsroom();
  await command.run({ text: 'We waited nine years', files: [] }, newsroom, OWNER);
  expect(newsroom.asked).toMatchObject([{ question: 'We waited nine years', kind: 'quote' }]);
});

test('a message that is a picture is refused, and nothing is asked', async () => {
  const newsroom = fakeNewsroom();
  const picture = { name: 'ferry.png', size: 3, bytes: new Uint8Array(3) };
  const answer = Promise.resolve(command.run({ text: '', files: [picture] }, newsroom, OWNER));
  await expect(answer).rejects.toThrow(UserError);
  expect(newsroom.asked).toEqual([]);
});
