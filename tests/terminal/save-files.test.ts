import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { say } from '../../src/reply/reply.ts';
import { saveFiles } from '../../src/terminal/save-files.ts';
import { folderOf } from '../support/folder.ts';

test('files are saved where the chat was begun, never over others nor elsewhere', async () => {
  const { path } = await folderOf({ 'old.zip': 'mine' });
  const before = process.cwd();
  process.chdir(path);
  onTestFinished(() => process.chdir(before));
  const bytes = new TextEncoder().encode('new');
  const files = ['new.zip', 'old.zip', '../../up.zip'].map((name) => ({ name, bytes }));
  expect(await saveFiles({ ...say('Here.'), files })).toEqual([
    'Saved as new.zip.',
    'old.zip could not be saved here; is there one already?',
    'Saved as up.zip.',
  ]);
  expect(await readFile(join(path, 'new.zip'), 'utf8')).toBe('new');
  expect(await readFile(join(path, 'old.zip'), 'utf8')).toBe('mine');
});
