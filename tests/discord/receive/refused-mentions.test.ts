import { expect, test } from 'vitest';
import { startBot } from '../../support/discord/bot.ts';
import { soon } from '../../support/soon.ts';
import { userOf } from '../../support/discord/payloads.ts';

test('the eleventh question within a minute is refused with a sentence', async () => {
  const { discord } = await startBot();
  for (let at = 0; at < 11; at += 1) discord.message({ content: `${discord.at} question ${at}` });
  await soon(() => expect(discord.says).toHaveLength(11));
  const refused = discord.says.filter(({ content }) => content.startsWith('That is 10 questions'));
  expect(refused).toHaveLength(1);
});

test('two hundred mentions by one member are ten answers, one refusal and silence, and others are answered', async () => {
  const { discord } = await startBot();
  for (let at = 0; at < 200; at += 1) discord.message({ content: `${discord.at} question ${at}` });
  discord.message({ content: `${discord.at} last`, author: userOf('Sam') });
  await soon(() => expect(discord.says.map(({ content }) => content)).toContain('You asked: last'));
  await soon(() => expect(discord.says).toHaveLength(12));
  const refused = discord.says.filter(({ content }) => !content.startsWith('You asked'));
  expect(refused).toHaveLength(1);
});

test('an edit over the limit keeps the answer that is there', async () => {
  const { discord } = await startBot();
  const id = discord.message({ content: `${discord.at} question 0` });
  for (let at = 1; at < 10; at += 1) discord.message({ content: `${discord.at} question ${at}` });
  await soon(() => expect(discord.says).toHaveLength(10));
  discord.edit(id, { content: `${discord.at} another question` });
  discord.message({ content: `${discord.at} last`, author: userOf('Sam') });
  await soon(() => expect(discord.says).toHaveLength(11));
  expect(discord.says.filter(({ edited }) => edited)).toEqual([]);
  expect(discord.says.at(-1)?.content).toBe('You asked: last');
});

test.each([
  ['archived', 50_083],
  ['locked', 160_005],
])('who asks in a thread that is %s is told so in private', async (_how, code) => {
  const { discord } = await startBot();
  const { thread, dm } = discord.world.channels;
  const answer = { status: 400, body: { code, message: 'Thread is closed' } };
  discord.fail({ method: 'POST', path: new RegExp(`${thread}/messages$`, 'u'), answer });
  discord.message({ content: `${discord.at} who left?`, place: 'thread' });
  await soon(() => expect(discord.says).toHaveLength(1));
  expect(discord.says[0]).toMatchObject({
    channel: dm,
    content: expect.stringContaining('is locked or archived, so I cannot answer there'),
  });
});
