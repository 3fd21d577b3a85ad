import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { openFileStore } from '../../src/store/open-file-store.ts';
import { folderOf } from '../support/folder.ts';
import { CHANGES, seenIn } from './changes.ts';
import { diskUntil, type End } from './last-call.ts';

const ENDS: readonly End[] = ['before', 'halfway', 'after'];
const TSX = import.meta.resolve('tsx');

class Dead extends Error {}

/** A store as it was before each change, and as it is after the last. */
async function history(): Promise<readonly { readonly path: string; readonly seen: unknown }[]> {
  const { path } = await folderOf();
  const states: { path: string; seen: unknown }[] = [];
  const keep = async (): Promise<void> => {
    const copy = await folderOf();
    await cp(path, copy.path, { recursive: true });
    states.push({ path: copy.path, seen: await seenIn(openFileStore(copy.path)) });
  };
  await keep();
  for (const [, change] of CHANGES) {
    // oxlint-disable-next-line no-await-in-loop -- each builds on the one before
    await change(openFileStore(path));
    // oxlint-disable-next-line no-await-in-loop
    await keep();
  }
  return states;
}

const unfinishedIn = async (path: string): Promise<readonly string[]> =>
  (await readdir(path, { recursive: true })).filter((file) => /\.(?:new|removed)$/u.test(file));

test('ended before, within and after every call to the disk, every change is whole or was never made', async () => {
  const states = await history();
  let ended = 0;
  for (const [index, [name, change]] of CHANGES.entries()) {
    const [before, after] = [states[index], states[index + 1]];
    for (let last = 0, isOver = false; !isOver; last += 1) {
      for (const end of ENDS) {
        /* oxlint-disable no-await-in-loop -- one death after the other */
        const { path } = await folderOf();
        await cp(before?.path ?? '', path, { recursive: true });
        const disk = diskUntil(last, end, () => Promise.reject(new Dead()));
        const died = await change(openFileStore(path, disk)).then(
          () => false,
          (error: unknown) => {
            if (!(error instanceof Dead)) throw error;
            return true;
          },
        );
        isOver = !died;
        if (isOver) break;
        ended += 1;
        const store = openFileStore(path);
        await store.servers();
        const seen = await seenIn(store);
        expect([before?.seen, after?.seen], `${name}, ${end} call ${last}`).toContainEqual(seen);
        expect(await unfinishedIn(path), `${name}, ${end} call ${last}`).toEqual([]);
        // It goes on as if nothing had been: the next change counts on.
        await store.putStory(
          '1',
          { name: 'next.md', bytes: Buffer.from('Next.') },
          { name: 'mila', member: null, at: '' },
        );
        const numbers = (await store.changes('1', 100)).map(({ number }) => number);
        expect(numbers).toEqual(Array.from(numbers, (_none, at) => numbers.length - at));
        /* oxlint-enable no-await-in-loop */
      }
    }
  }
  expect(ended).toBeGreaterThan(150);
});

const CHILD = fileURLToPath(new URL('change-and-die.ts', import.meta.url));

/** Makes a change in a process of its own, which is killed (SIGKILL) at one call to the disk; whether it was. */
async function killAt(path: string, change: number, last: number): Promise<boolean> {
  const child = spawn(process.execPath, ['--import', TSX, CHILD, path, `${change}`, `${last}`], {
    stdio: 'inherit',
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [code, signal]: unknown[] = await once(child, 'exit');
  expect(signal ?? code).toBeOneOf(['SIGKILL', 0]);
  return signal === 'SIGKILL';
}

test('a process that is really killed at every call leaves a story replaced or as it was', async () => {
  const change = CHANGES.findIndex(([name]) => name === 'another in its place');
  const states = await history();
  const [before, after] = [states[change], states[change + 1]];
  const kills = async (last: number): Promise<boolean> => {
    const { path } = await folderOf();
    await cp(before?.path ?? '', path, { recursive: true });
    const wasKilled = await killAt(path, change, last);
    expect([before?.seen, after?.seen], `killed at call ${last}`).toContainEqual(
      await seenIn(openFileStore(path)),
    );
    expect(await unfinishedIn(path)).toEqual([]);
    return wasKilled;
  };
  const killed = await Promise.all([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(kills));
  expect(killed.filter(Boolean).length).toBeGreaterThan(6);
  expect(killed.at(-1)).toBe(false);
});
