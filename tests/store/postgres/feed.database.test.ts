import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { openFeed, type Feed } from '../../../src/store/postgres/feed.ts';
import { openPostgresStore } from '../../../src/store/postgres/open-postgres-store.ts';
import { openPostgres } from '../../../src/store/postgres/open-postgres.ts';
import type { Store } from '../../../src/store/store.ts';
import { PASSWORD, startPostgres, type PostgresServer } from '../../support/postgres/postgres-server.ts';
import { expectWithin } from '../../support/processor-time.ts';
import { ferry as FERRY } from '../../support/stories.ts';
import { byMila, utf8 } from '../contract.ts';

const CHILD = fileURLToPath(new URL('../../support/postgres/newsroom-process.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');
const ferry = { name: 'ferry.md', bytes: utf8(FERRY) };

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, 120_000);
afterAll(() => server.remove());

async function storeAt(address: string, feed?: Feed): Promise<Store> {
  const database = await openPostgres(address);
  onTestFinished(database.close);
  return openPostgresStore(database, feed === undefined ? {} : { made: feed.own });
}

/** What a feed has told of, in order. */
async function told(address: string): Promise<{ readonly feed: Feed; readonly servers: string[] }> {
  await storeAt(address);
  const feed = await openFeed(address);
  onTestFinished(feed.stop);
  const servers: string[] = [];
  feed.listen(async (each) => void servers.push(each));
  return { feed, servers };
}

const cutFeeds = (address: string): Promise<string> =>
  server.psql(
    address.replace('bot:', 'owner:'),
    `select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = 'onrecord feed'`,
  );

const soon = { timeout: 60_000, interval: 20 };

test('a database that cannot be heard is told at once', async () => {
  const address = await server.database();
  await expect(openFeed(address.replace(PASSWORD, 'wrong-s3cret'))).rejects.toThrow(
    /^(?!.*s3cret)the database/u,
  );
});

test('each change of others is told once', async () => {
  const address = await server.database();
  const { feed, servers } = await told(address);
  const [own, other] = [await storeAt(address, feed), await storeAt(address)];
  await own.putStory('1', ferry, byMila);
  await other.putStory('2', ferry, byMila);
  await other.putDraft('3', 'a1', 'A draft');
  // One’s own may be told, where the feed looks between the change and its being known as one’s own: it is then read once more.
  const ofOthers = (): readonly string[] => servers.filter((each) => each !== '1');
  await vi.waitFor(() => expect(ofOthers()).toEqual(['2']), soon);
  await setTimeout(2500);
  expect(ofOthers()).toEqual(['2']);
  await vi.waitFor(() => expect(feed.lag()).toBeLessThan(3000), soon);
});

test('what was changed while the connection was cut, or before anybody listened, is told', async () => {
  const address = await server.database();
  const { feed, servers } = await told(address);
  const other = await storeAt(address);
  await Promise.all([cutFeeds(address), other.putStory('1', ferry, byMila)]);
  await other.putStory('2', ferry, byMila);
  await vi.waitFor(() => expect(new Set(servers)).toEqual(new Set(['1', '2'])), soon);
  await vi.waitFor(() => expect(feed.isUp()).toBe(true), soon);
  const late = await openFeed(address);
  onTestFinished(late.stop);
  await other.undo('2', byMila);
  await setTimeout(300);
  const heard: string[] = [];
  late.listen(async (each) => {
    heard.push(each);
    if (heard.length === 1) throw new Error('cannot be read now');
  });
  await vi.waitFor(() => expect(heard).toEqual(['2', '2']), soon);
});

test('a transaction that is slow to end is not missed by the next look', async () => {
  const address = await server.database();
  const { servers } = await told(address);
  const slow = await openPostgres(address);
  onTestFinished(slow.close);
  const quick = await storeAt(address);
  await slow.change(async (db) => {
    await db.insertInto('servers').values({ server: '1', revision: 1 }).execute();
    await quick.putStory('2', ferry, byMila);
    await setTimeout(2500);
  });
  // No notice was given of it: it is found by its number.
  await vi.waitFor(() => expect(new Set(servers)).toEqual(new Set(['1', '2'])), soon);
});

type Child = { readonly wish: (what: string) => Promise<unknown> };

async function startProcess(address: string): Promise<Child> {
  const child: ChildProcess = fork(CHILD, [address], { execArgv: ['--import', TSX] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'message');
  return {
    wish: async (what) => {
      const said = once(child, 'message');
      child.send(what);
      return (await said)[0] as unknown;
    },
  };
}

/** Milliseconds until each of these says so. */
async function until(children: readonly Child[], wanted: string): Promise<number> {
  const began = performance.now();
  for (const child of children)
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that none is asked twice at once
    await vi.waitFor(async () => expect(await child.wish('ask')).toBe(wanted), soon);
  return performance.now() - began;
}

test('three processes: a change of one is answered by all within two seconds, over a cut and a stop too', async () => {
  const address = await server.database();
  await (await storeAt(address)).putStory('1', ferry, byMila);
  const children: Child[] = [];
  for (let count = 0; count < 3; count += 1) {
    // oxlint-disable-next-line no-await-in-loop -- what the first has found in the story, the others read
    const child = await startProcess(address);
    // oxlint-disable-next-line no-await-in-loop
    expect(await child.wish('ask')).toBe('answered');
    children.push(child);
  }
  const [one, ...others] = children;
  const change = async (): Promise<number> => {
    expect(await one?.wish('remove')).toBe('ferry');
    const noticed = await until(others, 'no-stories');
    await cutFeeds(address);
    expect(await one?.wish('undo')).toBe('add');
    return Math.max(noticed, await until(others, 'answered'));
  };
  await expectWithin(2000, 'until all have it', change);

  await server.stop();
  // Answered from memory; nothing is changed, and nothing that is not in memory is said to be empty.
  expect(await one?.wish('ask')).toBe('answered');
  expect(await one?.wish('remove')).toBe('database-away');
  expect(await one?.wish('elsewhere')).toBe('database-away');
  // At the next look, within a second or so.
  await vi.waitFor(async () => expect(await one?.wish('isUp')).toBe(false), soon);
  await server.start();
  await vi.waitFor(async () => expect(await one?.wish('isUp')).toBe(true), soon);
  expect(await one?.wish('elsewhere')).toBe(0);
  expect(await one?.wish('remove')).toBe('ferry');
  expect(await until(others, 'no-stories')).toBeLessThan(20_000);
});
