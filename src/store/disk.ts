import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The calls by which the store changes the disk, each of which a test may let fail or be the last. */
export type Disk = {
  /** Writes a new file and waits until the disk has it. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Writes at the end of a file and waits until the disk has it. */
  readonly append: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly truncate: (path: string, length: number) => Promise<void>;
  /** Puts a file in the place of another, at once. */
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Removes a file, or a folder with all in it. */
  readonly remove: (path: string) => Promise<void>;
  readonly makeFolder: (path: string) => Promise<void>;
  /** Waits until the disk has what a folder's files are called. */
  readonly syncFolder: (path: string) => Promise<void>;
};

type Flags = 'w' | 'a' | 'r' | 'r+';
type Handle = Awaited<ReturnType<typeof open>>;

export const DISK: Disk = {
  write: (path, bytes) =>
    using(path, 'w', async (file) => {
      await file.writeFile(bytes);
      await file.sync();
    }),
  append: (path, bytes) =>
    using(path, 'a', async (file) => {
      await file.writeFile(bytes);
      await file.sync();
    }),
  truncate: (path, length) =>
    using(path, 'r+', async (file) => {
      await file.truncate(length);
      await file.sync();
    }),
  rename,
  remove: (path) => rm(path, { recursive: true, force: true }),
  makeFolder: async (path) => {
    const first = await mkdir(path, { recursive: true });
    if (first === undefined) return;
    await syncFolder(dirname(first));
    await syncFolder(dirname(path));
  },
  syncFolder,
};

/** Windows opens no folder; there the names are safe without it. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform !== 'win32') await using(path, 'r', (file) => file.sync());
}

async function using(path: string, flags: Flags, work: (file: Handle) => Promise<void>): Promise<void> {
  const file = await open(path, flags);
  try {
    await work(file);
  } finally {
    await file.close();
  }
}
