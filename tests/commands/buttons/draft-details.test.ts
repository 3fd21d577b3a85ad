import { expect, test } from 'vitest';
import { button } from '../../../commands/buttons/draft-details.ts';
import { UserError } from '../../../src/text/errors.ts';
import { moderatedServer, wordsOf } from '../../support/moderator.ts';
import { museum } from '../../support/newsrooms.ts';
import { press } from '../../support/press.ts';

test('what the form says is in the draft, what it leaves out stays, and it can then be added', async () => {
  const server = await moderatedServer();
  const { id } = await server.moderation.draft({ words: { ...museum, published: null } });
  const fields = { published: '2024-05-08', headline: 'Museum opens', outlet: undefined };
  const reply = await press(button, { payload: id, fields }, server);
  expect(wordsOf(reply)).toMatch(/Museum opens\n.*The Test Ledger\n.*2024-05-08/u);
  expect(reply.buttons).toContainEqual(expect.objectContaining({ button: 'draft-add', payload: id }));
});

test.each(['last week', '2024-02-31', '07/05/2024'])('“%s” is no day, and the draft stays', async (day) => {
  const server = await moderatedServer();
  const { id } = await server.moderation.draft({ words: museum });
  const fields = { published: day };
  await expect(press(button, { payload: id, fields }, server)).rejects.toThrow(UserError);
  expect((await server.moderation.amend(id, {})).preview.published).toBe(museum.published);
});

test.each(['', 'gone1', '../../etc/passwd'])('of no draft (“%s”) a sentence says so', async (payload) => {
  await expect(press(button, { payload }, await moderatedServer())).rejects.toThrow(UserError);
});
