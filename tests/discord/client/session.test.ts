import { expect, test } from 'vitest';
import { defineCommand } from '../../../src/command/command.ts';
import { say } from '../../../src/reply/reply.ts';
import { UserError } from '../../../src/text/errors.ts';
import { startBot, startDiscordFor } from '../../support/discord/bot.ts';
import { soon } from '../../support/soon.ts';

const hello = defineCommand({ name: 'hello', description: 'Hello', options: {}, run: () => say('Hello.') });
const commands = [hello];
/** Guilds, GuildMessages, DirectMessages. */
const INTENTS = (1 << 0) | (1 << 9) | (1 << 12);

test('it asks for no more than it needs', async () => {
  const { discord } = await startBot();
  expect(discord.gateway.seen.intents).toBe(INTENTS);
});

test('a wrong token ends the start with what to do, and never with the token', async () => {
  const start = startBot({ token: 'MTIz.wrong.token' });
  await expect(start).rejects.toThrow(UserError);
  await expect(start).rejects.toThrow('token-refused');
  await expect(start).rejects.not.toThrow(/MTIz|wrong\.token/u);
});

test('a token that the gateway alone refuses ends it so too', async () => {
  const discord = await startDiscordFor({ disallowIntents: true });
  discord.gateway.refuse(4004);
  await expect(startBot({ discord })).rejects.toThrow('token-refused');
});

test('intents that are not allowed end the start with what to do', async () => {
  const discord = await startDiscordFor({ disallowIntents: true });
  await expect(startBot({ discord })).rejects.toThrow('intents-refused');
});

test('a Discord that refuses the connection ends the start with what to do', async () => {
  const clientOptions = { rest: { api: 'http://127.0.0.1:9/api' } };
  await expect(startBot({ clientOptions })).rejects.toThrow('discord-unreachable');
});

test('a Discord that is out of order ends the start so too', async () => {
  const discord = await startDiscordFor({});
  discord.fail({ path: /gateway/u, answer: { status: 503 }, times: 9 });
  await expect(startBot({ discord })).rejects.toThrow('discord-unreachable');
});

test('a dropped socket is resumed, and what came meanwhile is answered', async () => {
  const { discord } = await startBot({ commands });
  discord.gateway.drop();
  const seen = discord.interaction({ command: 'hello' });
  discord.message({ content: `${discord.at} who left?` });
  expect((await seen).content).toBe('Hello.');
  await soon(() => expect(discord.says).toHaveLength(2));
  expect(discord.gateway.seen).toMatchObject({ identified: 1, resumed: 1 });
});

test.each([
  ['an unknown error', 4000, 'resumed'],
  ['a packet that it could not read', 4002, 'resumed'],
  ['a sequence that is not the session’s', 4007, 'identified'],
  ['too many packets', 4008, 'identified'],
  ['a session that has timed out', 4009, 'resumed'],
] as const)('a socket that is closed for %s is opened again', async (_why, code, how) => {
  const { discord } = await startBot({ commands });
  discord.gateway.drop(code);
  await soon(() => expect(discord.gateway.seen[how]).toBe(how === 'resumed' ? 1 : 2));
  expect((await discord.interaction({ command: 'hello' })).content).toBe('Hello.');
});

test('a reconnect that Discord asks for resumes', async () => {
  const { discord } = await startBot({ commands });
  discord.gateway.askToReconnect();
  await soon(() => expect(discord.gateway.seen.resumed).toBe(1));
  expect((await discord.interaction({ command: 'hello' })).content).toBe('Hello.');
});

test('heartbeats that are not acknowledged lead to a resume', async () => {
  const discord = await startDiscordFor({ heartbeat: 100 });
  await startBot({ discord, commands });
  discord.gateway.deaf = true;
  await soon(() => expect(discord.gateway.seen.resumed).toBeGreaterThanOrEqual(1));
  discord.gateway.deaf = false;
  expect((await discord.interaction({ command: 'hello' })).content).toBe('Hello.');
});

test.each([
  ['that Discord ends', 'invalidate'],
  ['that Discord has forgotten', 'forgetAndDrop'],
] as const)('a session %s is begun anew', async (_how, end) => {
  const { discord } = await startBot({ commands });
  discord.gateway[end]();
  await soon(() => expect(discord.gateway.seen.identified).toBe(2));
  expect((await discord.interaction({ command: 'hello' })).content).toBe('Hello.');
});

test('a connection that is closed for good while it runs is told, with what to do', async () => {
  const { discord, lost, logged } = await startBot({ commands });
  discord.gateway.drop(4004);
  expect((await lost).message).toBe('token-refused');
  expect(logged).toContainEqual(expect.objectContaining({ level: 60, code: 4004 }));
});

// The last of the file: discord.js goes on connecting for a while (see leave.ts).
test('a gateway that never says READY is given up', async () => {
  const discord = await startDiscordFor({});
  discord.gateway.mute = true;
  await expect(startBot({ discord, patience: 100 })).rejects.toThrow('discord-unreachable');
});
