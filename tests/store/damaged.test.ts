import { describe, expect, test } from 'vitest';
import { DISK } from '../../src/store/disk.ts';
import { openFileStore } from '../../src/store/open-file-store.ts';
import type { Store } from '../../src/store/store.ts';
import { folderOf, type Folder } from '../support/folder.ts';
import { byMila, utf8 } from './contract.ts';

const ferry = { name: 'ferry.md', bytes: utf8('The ferry sank.\n') };
const bridge = { name: 'bridge.md', bytes: utf8('The bridge closed.\n') };
const JOURNAL = 'servers/1/last-change.json';
const LOG = 'servers/1/changes.jsonl';

/** Two servers with a story each, and the store as after a restart. */
async function kept(): Promise<Folder & { readonly again: () => Store }> {
  const folder = await folderOf();
  const store = openFileStore(folder.path);
  await store.putStory('1', ferry, byMila);
  await store.putStory('2', bridge, byMila);
  return { ...folder, again: () => openFileStore(folder.path) };
}

const namesOf = async (store: Store, server = '1'): Promise<readonly string[]> =>
  (await store.stories(server)).map(({ name }) => name);
const numbersOf = async (store: Store): Promise<readonly number[]> =>
  (await store.changes('1', 9)).map(({ number }) => number);

describe('what is damaged in one server is named, and the others are read', () => {
  test.each([
    ['an empty journal', JOURNAL, ''],
    ['half a journal', JOURNAL, '{"format":1,"change":{"number"'],
    ['a journal of another program', JOURNAL, '{"version":3}'],
    ['a folder for a journal', `${JOURNAL}/x`, ''],
    ['a folder for feedback', 'servers/1/feedback.jsonl/x', ''],
  ])('%s', async (_what, file, content) => {
    const { write, remove, again } = await kept();
    await remove(file.replace(/\/x$/u, '')).catch(() => {});
    await write(file, content);
    const store = again();
    expect(await store.servers()).toEqual(['1', '2']);
    await expect(store.stories('1')).rejects.toThrow(file.replace(/\/x$/u, ''));
    await expect(store.putStory('1', bridge, byMila)).rejects.toThrow('servers/1');
    expect(await namesOf(store, '2')).toEqual(['bridge.md']);
    // Once somebody has mended it, without a restart.
    await remove(file.replace(/\/x$/u, ''));
    expect(await namesOf(store)).toEqual(['ferry.md']);
  });

  test('settings that cannot be read', async () => {
    const { write, again } = await kept();
    await write('servers/1/settings.json', '{');
    await expect(again().preferences('1')).rejects.toThrow('servers/1/settings.json is damaged');
  });
});

describe('what is nobody’s does no harm', () => {
  test('a stray file among the servers, and a folder among the stories', async () => {
    const { write, again } = await kept();
    await write('servers/3', 'a note');
    await write('servers/4.removed', 'a note');
    await write('servers/1/stories/folder.md/x', 'a note');
    await write('servers/1/drafts/folder.json/x', 'a note');
    const store = again();
    expect(await store.servers()).toEqual(['1', '2']);
    expect(await namesOf(store)).toEqual(['ferry.md']);
  });

  test.each(['garbage', 'garbage\n', '{"number":7}\n', '\n\n'])(
    'a log of changes that ends with %j has the others, and goes on counting',
    async (garbage) => {
      const { write, again } = await kept();
      const line = JSON.stringify({ number: 1, what: 'add', file: 'ferry.md', isUndo: false, by: byMila });
      await write(LOG, `${line}\n${garbage}`);
      const store = again();
      expect(await numbersOf(store)).toEqual([1]);
      await store.putStory('1', bridge, byMila);
      expect(await numbersOf(again())).toEqual([2, 1]);
    },
  );

  test('feedback that cannot be read hides no other', async () => {
    const { write, again } = await kept();
    const line = JSON.stringify({ at: byMila.at, question: 'who left?', shown: null });
    await write('servers/1/feedback.jsonl', `${line}\n{"at":1}\ngarbage\n`);
    expect(await again().feedback('1', 1)).toMatchObject([{ question: 'who left?' }]);
  });

  test('where it can no longer be read when the bot left, it counts from now', async () => {
    const { write, again } = await kept();
    await write('servers/1/left.json', '');
    const store = again();
    await expect(store.removeIfLeftBefore('1', '2027-01-01')).rejects.toThrow('left.json is damaged');
    await store.leave('1', '2026-05-01T00:00:00.000Z');
    expect(await store.removeIfLeftBefore('1', '2026-04-30')).toBe(false);
    expect(await store.removeIfLeftBefore('1', '2026-06-01')).toBe(true);
  });
});

describe('what was changed by hand stays over a restart', () => {
  test('a story that was edited, and one that was deleted', async () => {
    const { write, remove, again } = await kept();
    await write('servers/1/stories/ferry.md', 'The ferry was raised.\n');
    await remove('servers/2/stories/bridge.md');
    const store = again();
    expect(await store.stories('1')).toMatchObject([{ bytes: utf8('The ferry was raised.\n') }]);
    expect(await namesOf(store, '2')).toEqual([]);
  });

  test('a story that was brought back after it was removed', async () => {
    const { write, again } = await kept();
    await again().removeStory('1', 'ferry.md', byMila);
    await write('servers/1/stories/ferry.md', 'The ferry sank.\n');
    expect(await namesOf(again())).toEqual(['ferry.md']);
  });

  test('even where the log of changes is gone too, and nothing is counted twice', async () => {
    const { write, remove, again } = await kept();
    await write('servers/1/stories/ferry.md', 'The ferry was raised.\n');
    await remove(LOG);
    const store = again();
    expect(await store.stories('1')).toMatchObject([{ bytes: utf8('The ferry was raised.\n') }]);
    expect(await numbersOf(store)).toEqual([1]);
  });

  test('where the journal was removed, changes count on and are made', async () => {
    const { remove, again } = await kept();
    await remove(JOURNAL);
    const store = again();
    expect(await store.putStory('1', bridge, byMila)).toMatchObject({ number: 2 });
    expect(await namesOf(again())).toEqual(['bridge.md', 'ferry.md']);
  });
});

test('what was begun and cannot be ended on a full disk is an error of that server, until there is room', async () => {
  const { path, again } = await kept();
  let isFull = false;
  const disk = {
    ...DISK,
    append: (file: string, bytes: Uint8Array) =>
      isFull ? Promise.reject(new Error('no space left on device')) : DISK.append(file, bytes),
  };
  isFull = true;
  await expect(openFileStore(path, disk).putStory('1', bridge, byMila)).rejects.toThrow('no space');
  const later = openFileStore(path, disk);
  await expect(later.stories('1')).rejects.toThrow('no space');
  expect(await namesOf(later, '2')).toEqual(['bridge.md']);
  isFull = false;
  expect(await namesOf(later)).toEqual(['bridge.md', 'ferry.md']);
  expect(await numbersOf(again())).toEqual([2, 1]);
});
