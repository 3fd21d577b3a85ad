import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openPostgres } from '../../../src/store/postgres/open-postgres.ts';
import { openPostgresStore } from '../../../src/store/postgres/open-postgres-store.ts';
import { startPostgres, type PostgresServer } from '../../support/postgres/postgres-server.ts';
import { byMila, utf8 } from '../contract.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, 120_000);
afterAll(() => server.remove());

const PROCESS = fileURLToPath(new URL('../../support/postgres/archive-process.ts', import.meta.url));
const FILES = 260;

const loading = (address: string): ChildProcess =>
  fork(PROCESS, [address], { execArgv: ['--import', 'tsx'] });

/** All that an archive has, apart from the order in which it came. */
const COUNTS = `select a.sentences, a.passages, a.in_text, a.in_people, a.in_headline,
  (select count(*) from archived_files), (select count(*) from archived_stories), (select count(*) from passages),
  (select md5(string_agg(concat_ws(' ', story, at, lengths, words), ',' order by story, at)) from passages),
  (select md5(string_agg(concat_ws(' ', term, sentences, headlines, in_text, in_speakers, in_people, in_headline), ','
    order by term)) from terms where sentences + headlines > 0) from archives as a`;

async function filled(): Promise<string> {
  const address = await server.database();
  const database = await openPostgres(address);
  onTestFinished(database.close);
  const store = openPostgresStore(database);
  for (let at = 0; at < FILES; at += 1)
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await store.putStory(
      '1',
      { name: `ferry-${at}.md`, bytes: utf8(`Ferry ${at} sank off Varna on Monday. Ana Petrova left it.\n`) },
      byMila,
    );
  return address;
}

test('a process that is killed while it loads an archive has lost nothing that it had brought in, and the next goes on from there', async () => {
  const [address, whole] = [await filled(), await filled()];
  await once(loading(whole), 'exit');
  const expected = await server.psql(whole, COUNTS);
  expect(expected).toContain(`|${FILES}|${FILES}|`);
  const told: number[] = [];
  let first: unknown = null;
  // One is killed as soon as it says that it has brought some in, one while it is at the next, one after a moment more.
  for (const wait of [0, 5, 40]) {
    const killed = loading(address);
    /* oxlint-disable no-await-in-loop -- one after the other is the point */
    [first] = await once(killed, 'message');
    await new Promise((resolve) => setTimeout(resolve, wait));
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    told.push(Number(await server.psql(address, 'select count(*) from archived_stories')));
    /* oxlint-enable no-await-in-loop */
  }
  expect(Array.isArray(first)).toBe(true);
  // What was brought in stays, fifty at a time, and each goes on.
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.every((count) => count === FILES || count % 50 === 0)).toBe(true);
  expect(told[0]).toBeGreaterThanOrEqual(50);
  await once(loading(address), 'exit');
  expect(await server.psql(address, COUNTS)).toBe(expected);
});
