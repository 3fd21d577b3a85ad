import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { utimesSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { expect, onTestFinished, test } from 'vitest';
import { claimFolder } from '../../src/store/claim-folder.ts';
import { ownIdentity, type ProcessIdentity } from '../../src/store/process-identity.ts';
import { folderOf, type Folder } from '../support/folder.ts';
import { refusedWith } from '../support/refused.ts';

const SINCE = '2026-03-01T10:00:00.000Z';
const lockOf = (holder: ProcessIdentity): string => JSON.stringify({ ...holder, since: SINCE });
const mine = async ({ at }: Folder): Promise<boolean> =>
  (await readFile(at('data/lock.json'), 'utf8')).includes(`"pid":${process.pid},`);

/** Windows keeps no such thing. */
const modeOf = async ({ at }: Folder): Promise<number> =>
  process.platform === 'win32' ? 0o700 : (await stat(at('data'))).mode & 0o777;

/** Another process that runs until the test is over. */
function running(): number {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  onTestFinished(() => void child.kill('SIGKILL'));
  return child.pid ?? 0;
}

async function ended(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '0']);
  await once(child, 'exit');
  return child.pid ?? 0;
}

test('a folder is made, for its owner alone, and given back', async () => {
  const folder = await folderOf();
  const { release } = await claimFolder(folder.at('data'));
  expect(await modeOf(folder)).toBe(0o700);
  expect(await mine(folder)).toBe(true);
  await release();
  await expect(stat(folder.at('data/lock.json'))).rejects.toThrow('ENOENT');
});

test('one that was open to others is closed to them', async () => {
  const folder = await folderOf({ 'data/x': '' });
  const { release } = await claimFolder(folder.at('data'));
  onTestFinished(release);
  expect(await modeOf(folder)).toBe(0o700);
});

test('one that another process has is refused, and who has it is named', async () => {
  const pid = running();
  const folder = await folderOf({ 'data/lock.json': lockOf({ ...ownIdentity(), pid, born: null }) });
  await expect(claimFolder(folder.at('data'))).rejects.toThrow(
    refusedWith({ code: 'data-dir-taken', path: folder.at('data'), pid, since: SINCE }),
  );
});

test.each([
  ['has ended', async () => ({ ...ownIdentity(), pid: await ended(), born: null })],
  [
    'has ended, and whose number is another’s now',
    async () => ({ ...ownIdentity(), pid: running(), born: '1' }),
  ],
  ['was this process', async () => ownIdentity()],
])('one of a process that %s is taken over at once', async (_what, holder) => {
  const folder = await folderOf({ 'data/lock.json': lockOf(await holder()) });
  const { release } = await claimFolder(folder.at('data'));
  onTestFinished(release);
  expect(await mine(folder)).toBe(true);
});

const elsewhere = { ...ownIdentity(), space: 'another machine' };

test.each([
  ['a process on another machine', lockOf(elsewhere)],
  ['nobody who can be read', ''],
])('one of %s is taken over where it is not renewed', async (_what, lock) => {
  const folder = await folderOf({ 'data/lock.json': lock });
  const { release } = await claimFolder(folder.at('data'), { patience: 50 });
  onTestFinished(release);
  expect(await mine(folder)).toBe(true);
});

test('and refused where it is', async () => {
  const folder = await folderOf({ 'data/lock.json': lockOf(elsewhere) });
  // At once: after a pause of the whole process the renewal that was due comes before the second look.
  const renewing = setInterval(() => utimesSync(folder.at('data/lock.json'), new Date(), new Date()), 20);
  onTestFinished(() => clearInterval(renewing));
  const claimed = claimFolder(folder.at('data'), { patience: 500 });
  await expect(claimed).rejects.toThrow(
    refusedWith({ code: 'data-dir-taken', path: folder.at('data'), pid: elsewhere.pid, since: SINCE }),
  );
});

test.each([
  ['that is a file', 'data', 'EEXIST'],
  ['in a file', 'data/within', 'ENOTDIR'],
])('one %s is refused', async (_what, path, reason) => {
  const folder = await folderOf({ data: 'not a folder' });
  await expect(claimFolder(folder.at(path))).rejects.toThrow(
    refusedWith({ code: 'data-dir-closed', path: folder.at(path), reason }),
  );
});
