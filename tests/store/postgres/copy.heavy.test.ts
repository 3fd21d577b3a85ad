import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderSource, folderTarget } from '../../../src/store/copy/copy-folder.ts';
import { copyAll, type CopySource } from '../../../src/store/copy/server-dump.ts';
import { openFileStore } from '../../../src/store/open-file-store.ts';
import { databaseSource, databaseTarget } from '../../../src/store/postgres/copy-database.ts';
import { openTables, type Database } from '../../../src/store/postgres/database.ts';
import { openPostgresStore } from '../../../src/store/postgres/open-postgres-store.ts';
import { folderOf, type Folder } from '../../support/folder.ts';
import { pgliteOf } from '../../support/postgres/pglite-pool.ts';
import { CHANGES, seenIn } from '../changes.ts';
import { byMila, utf8 } from '../contract.ts';

const { pool, empty } = pgliteOf();

async function emptyDatabase(): Promise<Database> {
  await empty();
  return openTables(pool);
}

/** Three servers: one with everything that can be kept, one that the bot has left, one whose journal is gone. */
async function dataDir(): Promise<Folder> {
  const folder = await folderOf();
  const store = openFileStore(folder.path);
  // All changes but the removal of the draft, and what comes after.
  const upTo = CHANGES.findIndex(([name]) => name === 'a draft removed');
  // oxlint-disable-next-line no-await-in-loop -- each builds on the one before
  for (const [, change] of CHANGES.slice(0, upTo)) await change(store);
  await store.putStory('2', { name: 'bridge.md', bytes: Buffer.from([0, 255, 10]) }, byMila);
  await store.leave('2', '2026-01-01T00:00:00.000Z');
  await store.putStory('3', { name: 'pier.md', bytes: utf8('The pier broke.') }, byMila);
  await folder.remove('servers/3/last-change.json');
  return folder;
}

const COUNTS = { servers: 3, stories: 4, preferences: 0, changes: 9, feedback: 1, drafts: 1, left: 1 };

test('a DATA_DIR goes into the database and out of it, with all that can be seen, and can be undone', async () => {
  const [from, to, database] = [await dataDir(), await folderOf(), await emptyDatabase()];
  expect(await copyAll(folderSource(from.path), databaseTarget(database))).toEqual(COUNTS);
  expect(await copyAll(databaseSource(database), folderTarget(to.path))).toEqual(COUNTS);
  const stores = [openFileStore(from.path), openPostgresStore(database), openFileStore(to.path)];
  const seen = async (): Promise<readonly unknown[]> => Promise.all(stores.map((store) => seenIn(store)));
  const [first, ...others] = await seen();
  expect(others).toEqual([first, first]);
  const undone = await Promise.all(stores.map((store) => store.undo('1', byMila)));
  expect(undone).toMatchObject([{ number: 8 }, { number: 8 }, { number: 8 }]);
  const [then, ...thenToo] = await seen();
  expect(thenToo).toEqual([then, then]);
  // What was before the last change is not known there.
  expect(await Promise.all(stores.map((store) => store.undo('3', byMila)))).toEqual([null, null, null]);
  expect(await Promise.all(stores.map((store) => store.stories('2')))).toEqual(
    stores.map(() => [{ name: 'bridge.md', bytes: expect.toSatisfy(isBridge) as unknown }]),
  );
  const gone = stores.map((store) => store.removeIfLeftBefore('2', '2026-02-01'));
  expect(await Promise.all(gone)).toEqual([true, true, true]);
});

const isBridge = (bytes: Uint8Array): boolean => Buffer.from(bytes).equals(Buffer.from([0, 255, 10]));

test('what goes out has the files that went in', async () => {
  const [from, to, database] = [await dataDir(), await folderOf(), await emptyDatabase()];
  await from.write('servers/2/settings.json', '{ "lastParagraph": 4, "ofALaterVersion": true }');
  await copyAll(folderSource(from.path), databaseTarget(database));
  await copyAll(databaseSource(database), folderTarget(to.path));
  expect(await filesIn(to)).toEqual(await filesIn(from));
});

/** Each file by its name; what is JSON, as what it says. */
async function filesIn({ path }: Folder): Promise<readonly (readonly [string, unknown])[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(async ({ parentPath, name }) => {
      const file = join(parentPath, name);
      const text = await readFile(file, 'latin1');
      return [file.slice(path.length), /last-change|\.jsonl$/u.test(name) ? parsed(text) : text] as const;
    });
  return (await Promise.all(files)).toSorted(([a], [b]) => a.localeCompare(b));
}

const parsed = (lines: string): readonly unknown[] =>
  lines
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

test('where anything is there already, nothing is copied', async () => {
  const [from, database] = [await dataDir(), await emptyDatabase()];
  await openPostgresStore(database).addFeedback('9', { at: '', question: 'who?', shown: null });
  await expect(copyAll(folderSource(from.path), databaseTarget(database))).rejects.toThrow(
    'copy-onto-something',
  );
  await expect(copyAll(databaseSource(database), folderTarget(from.path))).rejects.toThrow(
    'copy-onto-something',
  );
  expect(await openPostgresStore(database).servers()).toEqual(['9']);
  expect(await openFileStore(from.path).servers()).toEqual(['1', '2', '3']);
});

test('a copy that breaks off in the middle leaves nothing behind', async () => {
  const [from, to, database] = [await dataDir(), await folderOf(), await emptyDatabase()];
  const breaking: CopySource = {
    each: async (take) => {
      let count = 0;
      await folderSource(from.path).each(async (dump) => {
        count += 1;
        if (count === 3) throw new Error('the disk broke');
        await take(dump);
      });
    },
  };
  await expect(copyAll(breaking, databaseTarget(database))).rejects.toThrow('the disk broke');
  await expect(copyAll(breaking, folderTarget(to.path))).rejects.toThrow('the disk broke');
  expect(await openPostgresStore(database).servers()).toEqual([]);
  expect(await readdir(to.path)).toEqual([]);
});

test('what arrives otherwise than it went is taken back', async () => {
  const [from, database] = [await dataDir(), await emptyDatabase()];
  const lying: CopySource = {
    each: (take) =>
      folderSource(from.path).each((dump) => {
        const stories = Array.from(dump.stories);
        const given = {
          ...dump,
          get stories() {
            return stories.splice(0, 1);
          },
        };
        return take(given);
      }),
  };
  await expect(copyAll(lying, databaseTarget(database))).rejects.toThrow('not what is there');
  expect(await openPostgresStore(database).servers()).toEqual([]);
});
