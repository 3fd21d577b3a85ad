import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DISK } from '../../src/store/disk.ts';
import { openFileStore } from '../../src/store/open-file-store.ts';
import { DEFAULT_PREFERENCES } from '../../src/store/preferences.ts';
import { folderOf } from '../support/folder.ts';
import { byMila, storeContract, utf8 } from './contract.ts';

storeContract(
  'plain files',
  (place) => openFileStore(place),
  async () => (await folderOf()).path,
);

const ferry = { name: 'ferry.md', bytes: utf8('The ferry sank.\n') };

test('a story is a file that can be read, and nothing unfinished lies about', async () => {
  const { path } = await folderOf();
  const store = openFileStore(path);
  await store.putStory('1', ferry, byMila);
  expect(await readFile(join(path, 'servers/1/stories/ferry.md'), 'utf8')).toBe('The ferry sank.\n');
  expect((await readdir(path, { recursive: true })).filter((file) => file.endsWith('.new'))).toEqual([]);
});

test('settings of an older version, and files that are nobody’s, do no harm', async () => {
  const { path, write } = await folderOf({
    'servers/1/settings.json': '{"lastParagraph": 4}',
    'servers/1/stories/Notes of mine.txt': 'x',
    'servers/lost+found/x': 'x',
  });
  const store = openFileStore(path);
  expect(await store.preferences('1')).toEqual({ ...DEFAULT_PREFERENCES, lastParagraph: 4 });
  expect(await store.stories('1')).toEqual([]);
  expect(await store.servers()).toEqual(['1']);
  await write('servers/1/settings.json', '{');
  await expect(store.preferences('1')).rejects.toThrow('settings.json is damaged');
  expect((await store.allPreferences()).get('1')).toBeInstanceOf(Error);
});

test('a disk that is full for a moment loses nothing, and what was begun is done when there is room', async () => {
  const { path } = await folderOf();
  let isFull = false;
  const disk = {
    ...DISK,
    write: async (file: string, bytes: Uint8Array): Promise<void> => {
      if (isFull) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
      await DISK.write(file, bytes);
    },
  };
  const store = openFileStore(path, disk);
  await store.putStory('1', ferry, byMila);
  isFull = true;
  await expect(store.putStory('1', { ...ferry, name: 'bridge.md' }, byMila)).rejects.toThrow('no space left');
  expect((await store.stories('1')).map(({ name }) => name)).toEqual(['ferry.md']);
  isFull = false;
  await store.putStory('1', { ...ferry, name: 'bridge.md' }, byMila);
  expect((await store.stories('1')).map(({ name }) => name)).toEqual(['bridge.md', 'ferry.md']);
  expect((await store.changes('1', 9)).map(({ number }) => number)).toEqual([2, 1]);
});

const line = (number: number): string =>
  JSON.stringify({ at: byMila.at, question: `who? ${number}`, shown: null });

test('of very much feedback the newest is kept', async () => {
  const lines = Array.from({ length: 2000 }, (_none, number) => line(number));
  const { path } = await folderOf({ 'servers/1/feedback.jsonl': `${lines.join('\n')}\n` });
  const store = openFileStore(path);
  await store.addFeedback('1', { at: byMila.at, question: 'the last', shown: null });
  const kept = await store.feedback('1', 5000);
  expect([kept.length, kept[0]?.question, kept.at(-1)?.question]).toEqual([1000, 'the last', 'who? 1001']);
});
