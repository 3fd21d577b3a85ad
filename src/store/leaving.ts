import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { Disk } from './disk.ts';
import { namesIn, readIfThere, removeWhole, writeWhole } from './whole.ts';

const Left = z.object({ at: z.string() });

const pathIn = (folder: string): string => join(folder, 'left.json');

/** One that was left already was left then. */
export async function leave(disk: Disk, folder: string, at: string): Promise<void> {
  const names = await namesIn(folder);
  if (names.length > 0 && !names.includes(basename(pathIn(folder))))
    await writeWhole(disk, pathIn(folder), JSON.stringify({ at }));
}

export async function rejoin(disk: Disk, folder: string): Promise<void> {
  if ((await readIfThere(pathIn(folder))) !== null) await removeWhole(disk, pathIn(folder));
}

/** Removes a folder that was left before a day: first it gets another name, with this end, which is one step; then it goes, which is many. */
export async function removeLeft(
  disk: Disk,
  folder: string,
  { day, end }: { readonly day: string; readonly end: string },
): Promise<boolean> {
  const bytes = await readIfThere(pathIn(folder));
  if (bytes === null || Left.parse(JSON.parse(bytes.toString('utf8'))).at >= day) return false;
  await disk.rename(folder, `${folder}${end}`);
  await disk.syncFolder(dirname(folder));
  await disk.remove(`${folder}${end}`);
  return true;
}
