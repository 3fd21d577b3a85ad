import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { Disk } from './disk.ts';
import { namesIn, readJson, removeWhole, writeWhole } from './whole.ts';

const Left = z.object({ at: z.string() });

const pathIn = (folder: string): string => join(folder, 'left.json');

/** When the bot left; null where it has not. */
export const readLeft = (folder: string): Promise<z.output<typeof Left> | null> =>
  readJson(pathIn(folder), (given) => Left.parse(given));

/** One that was left already was left then; where that can no longer be read, it counts from now. */
export async function leave(disk: Disk, folder: string, at: string): Promise<void> {
  if ((await namesIn(folder)).length === 0) return;
  if ((await readLeft(folder).catch(() => null)) === null)
    await writeWhole(disk, pathIn(folder), JSON.stringify({ at }));
}

export async function rejoin(disk: Disk, folder: string): Promise<void> {
  if ((await namesIn(folder)).includes(basename(pathIn(folder)))) await removeWhole(disk, pathIn(folder));
}

/** Removes a folder that was left before a day: first it gets another name, with this end, which is one step; then it goes, which is many. */
export async function removeLeft(
  disk: Disk,
  folder: string,
  { day, end }: { readonly day: string; readonly end: string },
): Promise<boolean> {
  const left = await readLeft(folder);
  if (left === null || left.at >= day) return false;
  await disk.rename(folder, `${folder}${end}`);
  await disk.syncFolder(dirname(folder));
  await disk.remove(`${folder}${end}`);
  return true;
}
