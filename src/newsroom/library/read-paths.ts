import { createHash, webcrypto } from 'node:crypto';
import { constants, readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { UserError } from '../../text/errors.ts';
import type { Problem } from '../../text/problem.ts';
import { reasonOf } from '../../text/reason-of.ts';
import { isStoryFile } from '../../read/parse-file.ts';

/** A file's bytes with their hash: a file whose hash is the same is not read again. */
export type FileBytes = {
  readonly path: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly hash: string;
};

/** A file that is there and cannot be opened. */
export type Unopened = { readonly path: string; readonly file: string; readonly reason: Problem };

/** The files behind paths, in order: a folder stands for its stories (`.txt`, `.md`, `.html`, `.docx`, `.pdf`). Throws a UserError where a path is not there, or cannot be looked into. */
export async function readPaths(paths: readonly string[]): Promise<readonly (FileBytes | Unopened)[]> {
  const files = (await Promise.all(paths.map(filesAt))).flat();
  const all = [...new Set(files)];
  const read: (FileBytes | Unopened)[] = [];
  for (let from = 0; from < all.length; from += AT_ONCE) {
    // oxlint-disable-next-line no-await-in-loop -- opening ten thousand at once holds the loop, and a system's limit on open files
    read.push(...(await Promise.all(all.slice(from, from + AT_ONCE).map(readOne))));
    // oxlint-disable-next-line no-await-in-loop
    await setImmediate();
  }
  return read;
}

/** Files that are open at once. */
const AT_ONCE = 64;

async function filesAt(path: string): Promise<readonly string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    return (await readdir(path))
      .filter(isStoryFile)
      .toSorted()
      .map((file) => join(path, file));
  } catch (cause) {
    const reason = reasonOf(cause);
    if (reason === 'ENOENT') throw new UserError({ code: 'no-such-path', path }, { cause });
    throw new UserError({ code: 'path-closed', path, reason }, { cause });
  }
}

/** A pipe that nobody writes to is an empty file: whoever waits for it waits for ever. Windows has no such flag. */
const WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

async function readOne(path: string): Promise<FileBytes | Unopened> {
  const file = basename(path);
  try {
    const bytes = await readFile(path, { flag: WITHOUT_WAITING });
    return { path, file, bytes, hash: bytes.length < LARGE ? hashOf(bytes) : await hashAside(bytes) };
  } catch (error) {
    return {
      path,
      file,
      reason: { code: 'file-closed', reason: reasonOf(error) },
    };
  }
}

/** In bytes: what is larger is hashed on another thread, since 64 MB take a fifth of a second. */
const LARGE = 1024 * 1024;

const hashAside = async (bytes: Uint8Array): Promise<string> =>
  Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes)).toString('hex');

/** By which a file is known to be the same. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
