import { createHash } from 'node:crypto';
import { buildIndex, type SearchIndex } from '../../search/search-index.ts';
import type { Entry } from '../../search/entry.ts';
import { breathing } from '../breathing.ts';
import type { Progress, RejectedFile, ReloadReport } from '../newsroom.ts';
import { NO_CACHE, type AnnotationCache } from './annotation-cache.ts';
import { readPaths, type FileBytes, type Unopened } from './read-paths.ts';
import { loadFile, type LoadedFile, type LoadOptions } from './loaded-file.ts';

/** Everything that questions are answered from, at one moment. It never changes; a reload makes another. */
export type Library = {
  readonly loaded: ReadonlyMap<string, LoadedFile>;
  readonly index: SearchIndex;
  readonly rejected: readonly RejectedFile[];
  /** Paths of the files of which something was refused. */
  readonly rejectedPaths: ReadonlySet<string>;
};

/** A library from paths; see makeLibrary. Throws a UserError where a path is not there. */
export const openLibrary = async (paths: readonly string[], progress: Progress): Promise<Library> =>
  makeLibrary(await readPaths(paths), { progress });

type LibraryOptions = {
  readonly progress: Progress;
  readonly old?: Library;
  readonly cache?: AnnotationCache;
  readonly away?: LoadOptions['away'];
};

/** A library from files. Those whose bytes are those of `old` are taken over as they are. Replies run meanwhile. */
export async function makeLibrary(
  sources: readonly (FileBytes | Unopened)[],
  { progress, old, cache: given = NO_CACHE, away }: LibraryOptions,
): Promise<Library> {
  const loaded = new Map<string, LoadedFile>();
  const rest = breathing();
  const isSame = (source: FileBytes | Unopened): boolean =>
    'hash' in source && old?.loaded.get(source.path)?.hash === source.hash;
  const cache = given.inOrder(
    sources.flatMap((source) => ('hash' in source && !isSame(source) ? source.hash : [])),
  );
  for (const [done, source] of sources.entries()) {
    const before = old?.loaded.get(source.path);
    const same = before !== undefined && isSame(source);
    /* oxlint-disable no-await-in-loop -- the pauses are the point */
    loaded.set(source.path, same ? before : await loadFile(source, before, { rest, cache, away }));
    await rest();
    await progress(done + 1, sources.length);
    /* oxlint-enable no-await-in-loop */
  }
  const { entries, rejected, paths: doubled } = oneEach([...loaded.values()]);
  // What a reload builds is not kept: it is soon another one.
  const kept = old === undefined && entries.length >= MANY ? cache.index(keyOf(loaded)) : null;
  const index = await buildIndex(entries, rest, kept);
  const refused = [...loaded.values()].filter((file) => file.rejected.length > 0);
  return {
    loaded,
    index,
    rejected: [...refused.flatMap((file) => file.rejected), ...rejected],
    rejectedPaths: new Set([...refused.map(({ path }) => path), ...doubled]),
  };
}

/** The index of fewer stories is built as quickly as it is read. */
const MANY = 50;

/** A hash of all files of a library, in order. */
export const keyOf = (loaded: Library['loaded']): string =>
  createHash('sha256')
    .update([...loaded.values()].map(({ hash }) => hash ?? '').join())
    .digest('hex');

type OneEach = {
  readonly entries: readonly Entry[];
  readonly rejected: readonly RejectedFile[];
  readonly paths: readonly string[];
};

/** Two stories of one id cannot both be asked for: the first stays. */
function oneEach(loaded: readonly LoadedFile[]): OneEach {
  const byId = new Map<string, { entry: Entry; path: string }>();
  const doubled: { readonly path: string; readonly refusal: RejectedFile }[] = [];
  for (const { path, file, entries } of loaded) {
    for (const entry of entries) {
      const { id } = entry.story;
      const first = byId.get(id);
      if (first === undefined) byId.set(id, { entry, path });
      else {
        const reason = { code: 'id-taken', id, path: first.path } as const;
        doubled.push({ path, refusal: { file, reason, kept: false } });
      }
    }
  }
  return {
    entries: [...byId.values()].map(({ entry }) => entry),
    rejected: doubled.map(({ refusal }) => refusal),
    paths: doubled.map(({ path }) => path),
  };
}

/** What differs between two libraries, in file names. */
export function compare(old: Library, now: Library): ReloadReport {
  const [before, after] = [old.loaded, now.loaded];
  const reads = (path: string): boolean => !now.rejectedPaths.has(path);
  // A file that was refused and no longer is has changed for those who ask, even where its bytes are the same.
  const same = (path: string): boolean =>
    before.get(path)?.hash === after.get(path)?.hash && !old.rejectedPaths.has(path);
  return {
    added: files(after, (path) => !before.has(path) && reads(path)),
    changed: files(after, (path) => before.has(path) && !same(path) && reads(path)),
    removed: files(before, (path) => !after.has(path)),
    unchanged: files(after, (path) => before.has(path) && same(path) && reads(path)),
    rejected: now.rejected,
  };
}

const files = (loaded: ReadonlyMap<string, LoadedFile>, fits: (path: string) => boolean): readonly string[] =>
  [...loaded].flatMap(([path, { file }]) => (fits(path) ? [file] : []));
