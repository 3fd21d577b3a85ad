import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Disk } from './disk.ts';

/** The end of the name of a file that is being written, which is nobody's when the process has ended. */
const UNFINISHED = '.new';

const encoder = new TextEncoder();

/** A file has its old content or the new one, whenever the process ends: written beside it, then put in its place. */
export async function writeWhole(disk: Disk, path: string, content: Uint8Array | string): Promise<void> {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  await disk.write(`${path}${UNFINISHED}`, bytes);
  await disk.rename(`${path}${UNFINISHED}`, path);
  await disk.syncFolder(dirname(path));
}

/** Adds a line to a file of lines. A line is there when its end is. */
export const appendLine = (disk: Disk, path: string, line: unknown): Promise<void> =>
  disk.append(path, encoder.encode(`${JSON.stringify(line)}\n`));

/** Removes a file for good. */
export async function removeWhole(disk: Disk, path: string): Promise<void> {
  await disk.remove(path);
  await disk.syncFolder(dirname(path));
}

/** Null where there is none. */
export async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** The names in a folder, in order; none where there is no folder. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).toSorted();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** The lines of a file of lines, oldest first, without one whose end is missing. */
export async function readLines(path: string): Promise<readonly string[]> {
  const text = (await readIfThere(path))?.toString('utf8') ?? '';
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .slice(0, -1);
}

/** Cuts off a line that was not written to its end. */
export async function mendLines(disk: Disk, path: string): Promise<void> {
  const bytes = await readIfThere(path);
  if (bytes === null) return;
  const end = bytes.lastIndexOf(0x0a) + 1;
  if (end < bytes.length) await disk.truncate(path, end);
}

/** Removes what was being written when the process ended. */
export async function removeUnfinished(disk: Disk, folder: string): Promise<void> {
  const unfinished = (await namesIn(folder)).filter((name) => name.endsWith(UNFINISHED));
  await Promise.all(unfinished.map((name) => disk.remove(join(folder, name))));
}
