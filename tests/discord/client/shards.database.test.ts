import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startDiscordFor } from '../../support/discord/bot.ts';
import { soon } from '../../support/soon.ts';
import type { FakeDiscord } from '../../support/discord/fake-discord.ts';
import { startPostgres, type PostgresServer } from '../../support/postgres/postgres-server.ts';

const CHILD = fileURLToPath(new URL('../../support/discord/bot-process.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');
/** As the processes have it, with a little for timers that come early; in milliseconds. */
const APART = 390;

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, 120_000);
afterAll(() => server.remove());

async function startProcess(discord: FakeDiscord, shards: string, address: string): Promise<ChildProcess> {
  const args = [discord.clientOptions.rest.api, 'a-token.of-the.bot', shards, address];
  const child = fork(CHILD, args, { execArgv: ['--import', TSX] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'message');
  return child;
}

test('four shards in two processes: each has its own, they identify one after the other, and ten answers are for all', async () => {
  const discord = await startDiscordFor({ guildOn: [2, 4] });
  const address = await server.database();
  await Promise.all(['0-1/4', '2-3/4'].map((shards) => startProcess(discord, shards, address)));
  const { shards } = discord.gateway.seen;
  expect(shards.map(({ shard }) => shard).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3]);
  const gaps = shards.slice(1).map(({ at }, index) => at - (shards[index]?.at ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThan(APART);

  // In the server, which the second process has, and in direct messages, which come to the first.
  for (let asked = 0; asked < 6; asked += 1) {
    discord.message({ content: `${discord.at} who left? ${asked}` });
    discord.message({ content: `who came? ${asked}`, place: 'dm' });
  }
  await soon(() => expect(discord.says).toHaveLength(11));
  const texts = discord.says.map(({ content }) => content);
  expect(texts.filter((text) => text.startsWith('You asked: '))).toHaveLength(10);
  expect(texts.filter((text) => /10 questions/u.test(text))).toHaveLength(1);
});

test('a restart without a gap: the new process comes before the old one goes, and each question is answered once', async () => {
  const discord = await startDiscordFor({});
  const address = await server.database();
  const old = await startProcess(discord, '0-0/1', address);
  await startProcess(discord, '0-0/1', address);
  let asked = 0;
  const ask = (): void => {
    asked += 1;
    discord.message({ content: `${discord.at} who left? ${asked}` });
  };
  for (let before = 0; before < 3; before += 1) ask();
  old.send('stop');
  for (let meanwhile = 0; meanwhile < 3; meanwhile += 1) ask();
  await once(old, 'exit');
  for (let after = 0; after < 3; after += 1) ask();
  await soon(() => expect(discord.says).toHaveLength(asked));
  // One that the new process is too busy to take gets the sentence of a restart; none is lost, and none answered twice.
  expect(new Set(discord.says.map(({ replyTo }) => replyTo)).size).toBe(asked);
  const after = discord.says.map(({ content }) => content).filter((text) => / left\? [789]$/u.test(text));
  expect(after).toHaveLength(3);
});
