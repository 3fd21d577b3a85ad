import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { keptInDatabase } from '../../../src/store/postgres/kept-in-database.ts';
import { openPostgresStore } from '../../../src/store/postgres/open-postgres-store.ts';
import { openPostgres } from '../../../src/store/postgres/open-postgres.ts';
import type { Database } from '../../../src/store/postgres/database.ts';
import type { UserError } from '../../../src/text/errors.ts';
import { PASSWORD, startPostgres, type PostgresServer } from '../../support/postgres/postgres-server.ts';
import { byMila, storeContract, utf8 } from '../contract.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, 120_000);
afterAll(() => server.remove());

async function opened(address: string): Promise<Database> {
  const database = await openPostgres(address);
  onTestFinished(database.close);
  return database;
}

storeContract(
  'PostgreSQL’s server',
  async (place) => openPostgresStore(await opened(place)),
  () => server.database(),
);

const ferry = { name: 'ferry.md', bytes: utf8('The ferry sank.\n') };

test('many processes that begin at once make the tables once, and count changes of a server one after the other', async () => {
  const address = await server.database();
  const stores = await Promise.all(
    Array.from({ length: 4 }, async () => openPostgresStore(await opened(address))),
  );
  await Promise.all(
    stores.flatMap((store, at) =>
      Array.from({ length: 10 }, (_none, n) =>
        store.putStory('1', { ...ferry, name: `s-${at}-${n}.md` }, byMila),
      ),
    ),
  );
  const numbers = (await stores[0]?.changes('1', 99))?.map(({ number }) => number);
  expect(numbers).toEqual(Array.from({ length: 40 }, (_none, at) => 40 - at));
});

test('a process that ends in the middle of a change has changed nothing', async () => {
  const address = await server.database();
  const [one, other] = [await opened(address), await opened(address)];
  const store = openPostgresStore(one);
  await store.putStory('1', ferry, byMila);
  const cut = other.change(async (db) => {
    await db.deleteFrom('files').execute();
    await server.psql(
      address.replace('bot:', 'owner:'),
      `select pg_terminate_backend(pid) from pg_stat_activity where state like 'idle in transaction%'`,
    );
    await db.deleteFrom('changes').execute();
  });
  await expect(cut).rejects.toThrow('database-away');
  expect((await store.stories('1')).map(({ name }) => name)).toEqual(['ferry.md']);
});

test('what is made from stories is made by one process at a time, and found by the others of its version', async () => {
  const address = await server.database();
  const kept = async (version: string): Promise<ReturnType<typeof keptInDatabase>> =>
    keptInDatabase(await opened(address), { kind: 'vectors', version });
  const [one, same, later] = [await kept('1'), await kept('1'), await kept('2')];
  const made: string[] = [];
  const make = async (files: typeof one): Promise<void> =>
    files.alone('abc', async () => {
      if ((await files.read('abc.vectors')) !== null) return;
      made.push('abc');
      await files.write('abc.vectors', ['x']);
    });
  await Promise.all([make(one), make(same)]);
  expect(made).toEqual(['abc']);
  expect(await later.read('abc.vectors')).toBeNull();
  await make(later);
  await one.keepOnly(new Set());
  expect([await one.read('abc.vectors'), await later.read('abc.vectors')]).toEqual([null, null]);
});

test('what is made from a story is kept as long as a server has it', async () => {
  const address = await server.database();
  const database = await opened(address);
  const store = openPostgresStore(database);
  await store.putStory('1', ferry, byMila);
  const hash = await server.psql(address, 'select hash from files');
  const vectors = keptInDatabase(database, { kind: 'vectors', version: '1' });
  await vectors.write(`${hash}.vectors`, ['x']);
  await vectors.keepOnly(new Set());
  expect(await vectors.read(`${hash}.vectors`)).not.toBeNull();
  await store.leave('1', '2026-01-01');
  await store.removeIfLeftBefore('1', '2026-02-01');
  expect(await vectors.read(`${hash}.vectors`)).toBeNull();
});

test.each([
  ['a wrong password', (address: string) => address.replace(PASSWORD, 'wrong-s3cret'), '28P01'],
  ['a database that is not there', (address: string) => `${address}x`, '3D000'],
  ['a port at which nobody answers', (address: string) => address.replace(/:\d+\//u, ':9/'), 'ECONNREFUSED'],
])('%s is told, and never the password', async (_what, change, reason) => {
  const address = change(await server.database());
  const error: UserError = await openPostgres(address).then(
    () => expect.unreachable(),
    (problem: UserError) => problem,
  );
  expect(error.problem).toEqual({ code: 'database-closed', reason });
  expect(JSON.stringify([error, error.cause, String(error.cause), error.stack])).not.toMatch(/s3cret/u);
});
