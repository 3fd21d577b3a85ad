import { execFileSync } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { hashOf, readPaths } from '../../../src/newsroom/library/read-paths.ts';
import { folderOf } from '../../support/folder.ts';
import { refusedWith } from '../../support/refused.ts';

const filesOf = async (...paths: readonly string[]): Promise<string[]> =>
  (await readPaths(paths)).map(({ file }) => file);

test('files come in the order of their paths, those of a folder by name', async () => {
  const folder = await folderOf({ 'b.md': 'B', 'a.txt': 'A', 'c.jpg': '', '.d.md': '', 'one/z.md': 'Z' });
  expect(await filesOf(folder.at('one'), folder.path)).toEqual(['z.md', 'a.txt', 'b.md']);
});

test('a file that is named is read, whatever it is called', async () => {
  const folder = await folderOf({ 'wire.jsonl': '', 'notes.docx': '' });
  expect(await filesOf(folder.at('notes.docx'), folder.at('wire.jsonl'))).toEqual([
    'notes.docx',
    'wire.jsonl',
  ]);
});

test('the same bytes have the same hash, whatever the file', async () => {
  const folder = await folderOf({ 'a.md': 'It rained.', 'b.md': 'It rained.', 'c.md': 'It rained!' });
  const [a, b, c] = (await readPaths([folder.path])).map((each) => ('hash' in each ? each.hash : ''));
  expect(a).toBe(b);
  expect(a).not.toBe(c);
});

test('a large file has the hash that others have', async () => {
  const bytes = new Uint8Array(3_000_000).fill(65);
  const folder = await folderOf({ 'large.jsonl': bytes });
  expect(await readPaths([folder.at('large.jsonl')])).toMatchObject([{ hash: hashOf(bytes) }]);
});

test('a link to nowhere is there and cannot be opened', async () => {
  const folder = await folderOf({ 'a.md': 'It rained.' });
  await symlink(folder.at('gone.txt'), folder.at('b.md'));
  expect(await readPaths([folder.path])).toMatchObject([
    { file: 'a.md', hash: expect.any(String) },
    { file: 'b.md', reason: { code: 'file-closed', reason: 'ENOENT' } },
  ]);
});

test.skipIf(process.platform === 'win32')(
  'a pipe that nobody writes to is an empty file, and holds nobody up',
  async () => {
    const folder = await folderOf({ 'b.md': 'It rained.' });
    execFileSync('mkfifo', [folder.at('a.md')]);
    expect(await readPaths([folder.path])).toMatchObject([
      { file: 'a.md', bytes: Buffer.alloc(0) },
      { file: 'b.md', bytes: Buffer.from('It rained.') },
    ]);
  },
);

test('a path that is not there is named', async () => {
  await expect(readPaths(['corpus', 'nowhere/at/all'])).rejects.toThrow(
    refusedWith({ code: 'no-such-path', path: 'nowhere/at/all' }),
  );
});

test('a path that cannot be looked into is named', async () => {
  const folder = await folderOf({ 'a.md': 'It rained.' });
  const path = folder.at('a.md/stories');
  await expect(readPaths([path])).rejects.toThrow(
    refusedWith({ code: 'path-closed', path, reason: 'ENOTDIR' }),
  );
});

test('no paths are no files', async () => {
  expect(await readPaths([])).toEqual([]);
});
