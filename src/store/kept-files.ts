import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The content of a file, one piece after the other. */
export type Parts = Iterable<Uint8Array | string> | AsyncIterable<Uint8Array | string>;

/**
 * Files of what was made from stories: only ever a copy, since all of it can be made again. What a file was made from stands in its name
 * before the first full stop, as a hash. What cannot be read is not there, and what cannot be written is not kept.
 */
export type KeptFiles = {
  readonly read: (name: string) => Promise<Uint8Array | null>;
  readonly write: (name: string, parts: Parts) => Promise<void>;
  /** Several at once, where that is sooner than one after the other; those that are there. */
  readonly readSome?: (names: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>;
  /** Forgets what was made from anything else than these, here. */
  readonly keepOnly: (hashes: ReadonlySet<string>) => Promise<void>;
  /** Those of a server. */
  readonly within: (server: string) => KeptFiles;
  /** Does work while no other process does that for the same hash; at once where there are no others. */
  readonly alone: <Result>(hash: string, work: () => Promise<Result>) => Promise<Result>;
  /** It knows itself what the stories of servers are: `keepOnly` need be told of others alone. */
  readonly knowsServers: boolean;
};

/** Those in a folder, with a folder in it for each server. */
export const openKeptFolder = (folder: string): KeptFiles => ({
  read: (name) => readFile(join(folder, name)).catch(() => null),
  write: async (name, parts) => {
    const path = join(folder, name);
    try {
      await mkdir(folder, { recursive: true });
      await writeFile(`${path}.new`, parts);
      await rename(`${path}.new`, path);
    } catch {
      // A full disk costs time at the next start, and nothing else.
    }
  },
  keepOnly: async (hashes) => {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    const old = entries.filter((entry) => entry.isFile() && !hashes.has(hashIn(entry.name)));
    await Promise.all(old.map(({ name }) => rm(join(folder, name), { force: true })));
  },
  within: (server) => openKeptFolder(join(folder, server)),
  alone: (_hash, work) => work(),
  knowsServers: false,
});

/** So many are read ahead. */
const AHEAD = 100;

/** Reads files that will be asked for in this order, some ahead of what is asked for where several are read at once. */
export function readAhead(files: KeptFiles, names: readonly string[]): KeptFiles['read'] {
  const { readSome } = files;
  if (readSome === undefined) return files.read;
  const places = new Map(names.map((name, at) => [name, at]));
  let ahead = new Map<string, Uint8Array | null>();
  return async (name) => {
    const place = places.get(name);
    if (place === undefined) return files.read(name);
    if (!ahead.has(name)) {
      const some = names.slice(place, place + AHEAD);
      const read = await readSome(some);
      ahead = new Map(some.map((each) => [each, read.get(each) ?? null]));
    }
    const bytes = ahead.get(name) ?? null;
    ahead.delete(name);
    return bytes;
  };
}

const hashIn = (name: string): string => name.split('.', 1)[0] ?? '';
