import { chmod, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { UserError } from '../text/errors.ts';
import { reasonOf } from '../text/reason-of.ts';
import { isRunning, ownIdentity } from './process-identity.ts';

/** Whoever holds a folder says so again after so many milliseconds. */
const RENEWED = 5000;
/** Whoever has not within so many has ended. */
const PATIENCE = 12_500;
/** Others may start at the same moment; a lock that is there still is none that this bot has made. */
const MOST_TRIES = 5;
/** Only whoever runs the bot may look into what servers keep. */
const PRIVATE = 0o700;

const Holder = z.object({ pid: z.int(), space: z.string(), born: z.string().nullable(), since: z.string() });
type Holder = z.output<typeof Holder>;

export type Claim = {
  /** Gives the folder back. */
  readonly release: () => Promise<void>;
};

type ClaimOptions = {
  /** How long somebody on another machine, or in another container, is watched, in milliseconds. */
  readonly patience?: number;
};

/**
 * Makes a folder this process's own, there and private: two processes that write to one would undo each other's changes. A file in it
 * names its holder. One whose holder has ended is taken over: at once where that can be seen, else after it was not renewed for a
 * while. Throws a UserError where the folder cannot be used, or that names who holds it.
 */
export async function claimFolder(
  folder: string,
  { patience = PATIENCE }: ClaimOptions = {},
): Promise<Claim> {
  const lock = join(folder, 'lock.json');
  const mine = { ...ownIdentity(), since: new Date().toISOString() };
  try {
    await mkdir(folder, { recursive: true, mode: PRIVATE });
    // One that somebody else made can be used as it is.
    await chmod(folder, PRIVATE).catch(() => {});
    await readdir(folder);
    await take(lock, mine, { folder, patience });
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError({ code: 'data-dir-closed', path: folder, reason: reasonOf(cause) }, { cause });
  }
  const renewing = setInterval(() => void renew(lock), RENEWED).unref();
  return {
    release: async () => {
      clearInterval(renewing);
      if ((await readLock(lock)) === written(mine)) await rm(lock, { force: true });
    },
  };
}

const written = (holder: Holder): string => `${JSON.stringify(holder)}\n`;

async function take(
  lock: string,
  mine: Holder,
  { folder, patience }: { readonly folder: string; readonly patience: number },
): Promise<void> {
  /* oxlint-disable no-await-in-loop -- until it is ours or somebody else's */
  for (let tries = 0; !(await create(lock, written(mine))); tries += 1) {
    if (tries === MOST_TRIES)
      throw new UserError({ code: 'data-dir-closed', path: folder, reason: 'EISDIR' });
    const found = await readLock(lock);
    const holder = found === null ? null : holderIn(found);
    if (found !== null && (await isHeld(lock, holder, patience)))
      throw new UserError({
        code: 'data-dir-taken',
        path: folder,
        pid: holder?.pid ?? null,
        since: holder?.since ?? null,
      });
    if (found !== null) await clear(lock, found);
  }
  /* oxlint-enable no-await-in-loop */
}

/** Whether it was not there before. */
async function create(lock: string, words: string): Promise<boolean> {
  try {
    await writeFile(lock, words, { flag: 'wx' });
    return true;
  } catch (error) {
    if (reasonOf(error) !== 'EEXIST') throw error;
    return false;
  }
}

async function isHeld(lock: string, holder: Holder | null, patience: number): Promise<boolean> {
  const running = holder === null ? null : isRunning(holder);
  // This process itself, which lets go of what it held before.
  if (holder !== null && running === true && holder.pid === process.pid) return false;
  if (running !== null) return running;
  const before = await renewedAt(lock);
  await setTimeout(patience);
  return (await renewedAt(lock)) !== before;
}

/** Removes a lock whose holder has ended, unless another process has put its own there meanwhile. */
async function clear(lock: string, words: string): Promise<void> {
  const aside = `${lock}.${process.pid}`;
  await rename(lock, aside).catch(() => {});
  if ((await readLock(aside)) === words) await rm(aside, { force: true });
  else await rename(aside, lock).catch(() => {});
}

/** Null where it is gone. */
const renewedAt = async (lock: string): Promise<number | null> =>
  (await stat(lock).catch(() => null))?.mtimeMs ?? null;

async function renew(lock: string): Promise<void> {
  const now = new Date();
  // A disk that is full or away for a moment is tried again.
  await utimes(lock, now, now).catch(() => {});
}

/** Null where there is none. */
const readLock = (lock: string): Promise<string | null> => readFile(lock, 'utf8').catch(() => null);

function holderIn(words: string): Holder | null {
  try {
    return Holder.parse(JSON.parse(words));
  } catch {
    return null;
  }
}
