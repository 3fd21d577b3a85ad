import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { KeptIndex } from '../../search/saved-index.ts';
import { openKeptFolder, readAhead, type KeptFiles } from '../../store/kept-files.ts';
import { withRests } from '../../text/rest.ts';
import { utf8Steps } from '../../text/utf8-steps.ts';
import { breathing } from '../breathing.ts';

/** What was found in the stories of a file, by the hash of the file's bytes. */
export type AnnotationCache = {
  /** A line for each story, in their order (see `found-line`); null where nothing is known, or was found by another version. */
  readonly read: (hash: string, stories: number) => Promise<readonly string[] | null>;
  readonly write: (hash: string, lines: readonly string[]) => Promise<void>;
  /** The same cache, of which these will be read one after the other. */
  readonly inOrder: (hashes: readonly string[]) => AnnotationCache;
  /** Where the index of these files is kept; `key` is a hash of theirs. */
  readonly index: (key: string) => KeptIndex | null;
  /** Forgets all but these, here. */
  readonly keepOnly: (hashes: ReadonlySet<string>) => Promise<void>;
  /** One beside it: of a server. */
  readonly within: (name: string) => AnnotationCache;
};

export const NO_CACHE: AnnotationCache = {
  read: async () => null,
  write: async () => {},
  inOrder: () => NO_CACHE,
  index: () => null,
  keepOnly: async () => {},
  within: () => NO_CACHE,
};

/**
 * A cache in files (those of a folder, where its path is given): a file for each hash, a line for each story, under a first line that
 * names the version that found it. It is only ever a copy: what cannot be read or written is found again, and nothing is lost with it.
 */
export function openAnnotationCache(where: string | KeptFiles, version: string): AnnotationCache {
  const files = typeof where === 'string' ? openKeptFolder(where) : where;
  const textOf = async (name: string, read = files.read): Promise<string> =>
    withRests(utf8Steps((await read(name)) ?? new Uint8Array()), breathing());
  const readWith =
    (read: KeptFiles['read']): AnnotationCache['read'] =>
    async (hash, stories) => {
      const [first, ...lines] = (await textOf(nameOf(hash), read)).split('\n');
      return first === version && lines.length === stories ? lines : null;
    };
  const cache: AnnotationCache = {
    read: readWith(files.read),
    inOrder: (hashes) => ({ ...cache, read: readWith(readAhead(files, hashes.map(nameOf))) }),
    write: (hash, lines) => files.write(nameOf(hash), [[version, ...lines].join('\n')]),
    index: (key) => ({
      read: async () => {
        const text = await textOf(`${key}.index`);
        return text.startsWith(`${version}\n`) ? text.slice(version.length + 1) : null;
      },
      write: (lines) => files.write(`${key}.index`, under(version, lines)),
    }),
    keepOnly: (hashes) => files.keepOnly(hashes),
    within: (name) => openAnnotationCache(files.within(name), version),
  };
  return cache;
}

const nameOf = (hash: string): string => `${hash}.jsonl`;

async function* under(version: string, lines: AsyncIterable<string>): AsyncIterable<string> {
  yield `${version}\n`;
  yield* lines;
}

const SOURCE = fileURLToPath(new URL('../..', import.meta.url));
/** The rooms that decide what is found in a story, and by which terms it is found; they import from no other. */
const ROOMS = ['annotate', 'read', 'search', 'story', 'text'];

/** A hash of the code and weights that read stories, and of the packages they use: with another one, all stories are read anew. */
export async function readerVersion(source = SOURCE): Promise<string> {
  const files = await Promise.all(
    ROOMS.map(async (room) =>
      (await readdir(join(source, room), { recursive: true }))
        .filter((file) => /\.(?:ts|json)$/u.test(file))
        .map((file) => join(source, room, file)),
    ),
  );
  const all = [...files.flat().toSorted(), join(source, '..', 'package-lock.json')];
  const hash = createHash('sha256');
  for (const bytes of await Promise.all(all.map((file) => readFile(file).catch(() => Buffer.alloc(0)))))
    hash.update(bytes);
  return hash.digest('hex');
}
