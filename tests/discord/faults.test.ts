import { expect, test } from 'vitest';
import { defineCommand } from '../../src/command/command.ts';
import { say } from '../../src/reply/reply.ts';
import { closedDoor, soon, startBot } from '../support/discord/bot.ts';

const hello = defineCommand({ name: 'hello', description: 'Hello', options: {}, run: () => say('Hello.') });
const commands = [hello];

test.each([
  [
    'a rate limit of the route',
    {
      status: 429,
      headers: { 'retry-after': '0.1' },
      body: { message: 'slow', retry_after: 0.1, global: false },
    },
  ],
  [
    'a rate limit of everything',
    {
      status: 429,
      headers: { 'retry-after': '0.1', 'x-ratelimit-global': 'true' },
      body: { message: 'slow', retry_after: 0.1, global: true },
    },
  ],
  ['a fault of Discord’s', { status: 500 }],
  ['a bad gateway', { status: 502 }],
])('%s is waited out', async (_what, answer) => {
  const { discord } = await startBot({ commands });
  discord.fail({ method: 'POST', path: /callback$/u, answer });
  discord.fail({ method: 'PATCH', path: /@original$/u, answer });
  expect((await discord.interaction({ command: 'hello' })).content).toBe('Hello.');
});

test('faults without end are logged, and the next command is answered', async () => {
  const { discord, logged } = await startBot({ commands });
  const edits = /@original$/u;
  // discord.js tries four times, the answer and then the apology.
  discord.fail({ method: 'PATCH', path: edits, answer: { status: 500 }, times: 8 });
  const seen = discord.interaction({ command: 'hello' });
  await soon(() => expect(discord.calls.filter(({ path }) => edits.test(path))).toHaveLength(8));
  expect(logged).toMatchObject([{ err: { status: 500 } }]);
  expect((await discord.interaction({ command: 'hello' })).content).toBe('Hello.');
  discord.giveUp();
  await expect(seen).rejects.toThrow('seen nothing');
});

test('an answer that Discord does not take is apologised for', async () => {
  const { discord, logged } = await startBot({ commands });
  const answer = { status: 400, body: { code: 50_035, message: 'Invalid Form Body' } };
  discord.fail({ method: 'PATCH', path: /@original$/u, answer });
  expect((await discord.interaction({ command: 'hello' })).content).toMatch(/^Something broke/u);
  expect(logged).toMatchObject([{ err: { code: 50_035 } }]);
});

test('stopping waits for the answer that is being given, and begins no other', async () => {
  const door = closedDoor();
  const slow = defineCommand({
    name: 'slow',
    description: 'Slow',
    options: {},
    run: async () => {
      await door.passed;
      return say('Done.');
    },
  });
  const { discord, stop } = await startBot({ commands: [slow, hello] });
  const seen = discord.interaction({ command: 'slow' });
  await soon(() => expect(discord.calls.at(-1)?.path).toMatch(/callback$/u));
  const stopped = stop();
  const refused = discord.interaction({ command: 'hello' });
  expect((await refused).content).toMatch(/^I am about to restart/u);
  door.open();
  await stopped;
  expect((await seen).content).toBe('Done.');
  expect(discord.gateway.isOpen()).toBe(false);
});
