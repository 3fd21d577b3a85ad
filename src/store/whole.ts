import type { Dirent } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { z } from 'zod';
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

/** Null where there is none. Throws an Error that names what is there and cannot be read. */
export async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (cause) {
    if (isMissing(cause)) return null;
    throw new Error(`${path} cannot be read`, { cause });
  }
}

/** What a JSON file says; null where there is none. Throws an Error that names one that is damaged. */
export async function readJson<Read>(path: string, read: (given: unknown) => Read): Promise<Read | null> {
  const bytes = await readIfThere(path);
  if (bytes === null) return null;
  try {
    return read(JSON.parse(bytes.toString('utf8')));
  } catch (cause) {
    throw new Error(`${path} is damaged`, { cause });
  }
}

/** The names of the files in a folder, in order; none where there is no folder. */
export const filesIn = (folder: string): Promise<readonly string[]> =>
  entriesIn(folder, (entry) => !entry.isDirectory());

/** The same of its folders. */
export const foldersIn = (folder: string): Promise<readonly string[]> =>
  entriesIn(folder, (entry) => !entry.isFile());

/** The same of both. */
export const namesIn = (folder: string): Promise<readonly string[]> => entriesIn(folder, () => true);

async function entriesIn(folder: string, fits: (entry: Dirent) => boolean): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter(fits)
      .map(({ name }) => name)
      .toSorted();
  } catch (cause) {
    if (isMissing(cause)) return [];
    throw new Error(`${folder} cannot be read`, { cause });
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

/**
 * The newest lines that are what they should be, the newest first. Others are passed over: each stands for itself, and a line that
 * somebody's hand or a failing disk has spoilt takes none of the others with it.
 */
export async function readNewest<Read>(
  path: string,
  most: number,
  shape: z.ZodType<Read>,
): Promise<readonly Read[]> {
  const found: Read[] = [];
  for (const line of (await readLines(path)).toReversed()) {
    if (found.length >= most) break;
    const read = shape.safeParse(jsonIn(line));
    if (read.success) found.push(read.data);
  }
  return found;
}

function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
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
