import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFileStore } from '../../src/store/open-file-store.ts';
import { folderOf } from '../support/folder.ts';
import { PASSWORD, startPostgres, type PostgresServer } from '../support/postgres/postgres-server.ts';
import { runMain } from '../support/run-main.ts';
import { ferry } from '../support/stories.ts';
import { byMila, utf8 } from '../store/contract.ts';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, 120_000);
afterAll(() => server.remove());

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

async function run(
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
  input = '',
): Promise<Ended> {
  const { end, stdout, stderr, code } = runMain(argv, { env: { MEANING: 'off', ...env } });
  end(input);
  return { code: await code, stdout: stdout(), stderr: stderr() };
}

test('a DATA_DIR is copied into the database and out of it, and the counts are told', async () => {
  const [data, out] = [await folderOf(), await folderOf()];
  const env = { DATABASE_URL: await server.database() };
  await openFileStore(data.path).putStory('1', { name: 'ferry.md', bytes: utf8(ferry) }, byMila);
  const into = await run(['store', 'copy', data.path, 'database'], env);
  expect(into).toMatchObject({ code: 0, stderr: '' });
  expect(into.stdout).toMatch(/^Copied.*: 1 servers .* with 1 stories,.* 1 changes/u);
  expect((await run(['store', 'copy', 'database', out.path], env)).stdout).toBe(into.stdout);
  expect(await openFileStore(out.path).stories('1')).toMatchObject([{ name: 'ferry.md' }]);
  const again = await run(['store', 'copy', data.path, 'database'], env);
  expect(again).toMatchObject({ code: 78, stdout: '' });
  expect(again.stderr).toMatch(/already, so nothing was copied/u);
});

test.each([
  ['without a database', ['copy', 'data', 'database'], {}, 'put DATABASE_URL'],
  ['without words', [], { DATABASE_URL: 'postgres://bot@127.0.0.1:9/x' }, 'copy FROM TO'],
  ['from a folder into a folder', ['copy', 'data', 'other'], {}, 'copy FROM TO'],
  [
    'from nothing',
    ['copy', 'nowhere', 'database'],
    { DATABASE_URL: 'postgres://bot@127.0.0.1:9/x' },
    'nothing of any',
  ],
])('%s the sentence says what to do', async (...[, words, env, sentence]) => {
  const { code, stderr } = await run(['store', ...words], env);
  expect(code).toBe(78);
  expect(stderr).toContain(sentence);
});

test('the bot keeps all in the database and nothing in a folder, and never tells the password', async () => {
  const [corpus, data] = [await folderOf({ 'ferry.md': ferry }), await folderOf()];
  const address = await server.database();
  const env = { CORPUS: corpus.path, DATA_DIR: data.at('nothing'), DATABASE_URL: address };
  const said = await run(['start'], env, 'how many people drowned off Varna?\n');
  expect(said).toMatchObject({ code: 0, stderr: '' });
  expect(said.stdout).toContain('14 people drowned.');
  await expect(openFileStore(data.at('nothing')).servers()).resolves.toEqual([]);
  expect(await server.psql(address, `select count(*) from kept where kind = 'annotations'`)).toBe('1');
  const away = await run(['start'], { ...env, DATABASE_URL: address.replace(PASSWORD, 'wrong-s3cret') });
  expect(away.code).toBe(78);
  expect(away.stderr).toBe(
    'The database of DATABASE_URL cannot be used: it does not accept this name and password.\n',
  );
});
