import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openTables } from '../../../src/store/postgres/database.ts';
import { openPostgresStore } from '../../../src/store/postgres/open-postgres-store.ts';
import { openSharedTurns } from '../../../src/store/postgres/shared-turns.ts';
import type { Store } from '../../../src/store/store.ts';
import { pgliteOf } from '../../support/postgres/pglite-pool.ts';
import { byMila, storeContract, utf8 } from '../contract.ts';

const { pool, empty, drop } = pgliteOf();

const open = async (): Promise<Store> => openPostgresStore(await openTables(pool));

storeContract('PostgreSQL', open, async () => {
  await empty();
  return 'the one database';
});

test('of several that claim the same one is the first', async () => {
  await empty();
  const turns = openSharedTurns(await openTables(pool));
  const claimed = await Promise.all(['7', '7', '8', '7'].map((id) => turns.claim(id)));
  expect(claimed.filter(Boolean)).toHaveLength(2);
  expect(await turns.claim('8')).toBe(false);
  turns.stop();
});

const ferry = { name: 'ferry.md', bytes: utf8('The ferry sank.\n') };

test('of very much feedback and of many drafts the newest are kept', async () => {
  await empty();
  const database = await openTables(pool);
  const store = openPostgresStore(database);
  /* oxlint-disable no-await-in-loop -- one after the other, so that one is older than the other */
  for (let at = 0; at < 52; at += 1) await store.putDraft('1', `d${at}`, 'A draft');
  await store.putDraft('1', 'd2', 'A draft that was amended');
  await store.putDraft('1', 'd52', 'A draft');
  /* oxlint-enable no-await-in-loop */
  await database.ask((db) =>
    sql`insert into feedback (server, body) select '1', json_build_object('at', '', 'question', n::text, 'shown', null)::text
      from generate_series(0, 1000) as n`.execute(db),
  );
  await store.addFeedback('1', { at: byMila.at, question: '1001', shown: null });
  const drafts = await Promise.all(Array.from({ length: 53 }, (_none, at) => store.draft('1', `d${at}`)));
  expect(drafts.flatMap((draft, at) => (draft === null ? [at] : []))).toEqual([0, 1, 3]);
  expect((await store.feedback('1', 5000)).map(({ question }) => question)).toEqual(
    Array.from({ length: 1000 }, (_none, at) => `${1001 - at}`),
  );
});

test('what PostgreSQL cannot have in a text comes back as it was', async () => {
  await empty();
  const store = await open();
  const odd = 'A draft\0 with \uD800 half a letter';
  const by = { ...byMila, name: 'mi\0la\uD800' };
  await store.putDraft('1', 'a1', 'A draft\0');
  await store.addFeedback('1', { at: byMila.at, question: odd, shown: null });
  await store.putStory('1', ferry, by);
  expect(await store.draft('1', 'a1')).toBe('A draft\0');
  expect(await store.feedback('1', 1)).toEqual([{ at: byMila.at, question: odd, shown: null }]);
  expect(await store.changes('1', 1)).toMatchObject([{ by }]);
});

test('each change that others must hear of is told, with a revision that counts', async () => {
  await empty();
  const told: (readonly [string, number])[] = [];
  const store = openPostgresStore(await openTables(pool), {
    made: (server, revision) => void told.push([server, revision]),
  });
  await store.putStory('1', ferry, byMila);
  await store.putDraft('1', 'a1', 'A draft');
  await store.undo('1', byMila);
  await store.undo('2', byMila);
  await expect(store.removeStory('1', 'ferry.md', byMila)).rejects.toThrow('no-own-story');
  await store.leave('1', '2026-01-01T00:00:00.000Z');
  await store.removeIfLeftBefore('1', '2026-02-01');
  await store.putStory('1', ferry, byMila);
  expect(told).toEqual([
    ['1', 1],
    ['1', 2],
    ['1', 3],
    ['1', 4],
  ]);
  expect(await store.changes('1', 9)).toMatchObject([{ number: 1 }]);
});

test('tables of a later version are left alone', async () => {
  await drop();
  const database = await openTables(pool);
  await database.ask((db) =>
    sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')`.execute(db),
  );
  await expect(openTables(pool)).rejects.toThrow('database-newer');
  await drop();
});
