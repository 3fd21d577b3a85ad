import type { AnnotationCache } from './annotation-cache.ts';
import type { ParsedFile } from '../../read/format.ts';
import { parseFile } from '../../read/parse-file.ts';
import { makeEntry, type Entry } from '../../search/entry.ts';
import type { RejectedFile } from '../newsroom.ts';
import type { FileBytes, Unopened } from './read-paths.ts';

/** What one file gave: its entries, and what of it was refused. */
export type LoadedFile = {
  readonly path: string;
  readonly file: string;
  /** Null where the file was not opened. */
  readonly hash: string | null;
  readonly entries: readonly Entry[];
  readonly rejected: readonly RejectedFile[];
};

/** `rest` is awaited after each story, so that replies run between two. `cache` has what was found in stories before. */
type LoadOptions = { readonly rest: () => Promise<void> | void; readonly cache: AnnotationCache };

/** Reads a file. `old` is the file of the same path as it was before: what cannot be read now keeps its old version there. */
export async function loadFile(
  source: FileBytes | Unopened,
  old: LoadedFile | undefined,
  { rest, cache }: LoadOptions,
): Promise<LoadedFile> {
  const { path, file } = source;
  if (!('bytes' in source)) return keep(source, old);
  const parsed = await parseFile(file, source.bytes, rest);
  const kept = keptOf(parsed, old);
  const known = await cache.read(source.hash, parsed.stories.length);
  const entries: Entry[] = [];
  for (const [at, story] of parsed.stories.entries()) {
    entries.push(makeEntry(story, known?.[at]));
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    await rest();
  }
  if (known === null && entries.length > 0)
    await cache.write(
      source.hash,
      entries.map(({ found }) => found),
    );
  return {
    path,
    file,
    hash: source.hash,
    entries: [...entries, ...kept],
    rejected: parsed.problems.map(({ where, id, reason }) => ({
      file: where,
      reason,
      kept: kept.some(({ story }) => parsed.whole || story.id === id),
    })),
  };
}

/** The old versions of what cannot be read now: of a file that is refused as a whole, all that was in it. */
function keptOf({ stories, problems, whole }: ParsedFile, old: LoadedFile | undefined): readonly Entry[] {
  const entries = old?.entries ?? [];
  if (whole) return entries;
  const [read, refused] = [
    new Set(stories.map(({ id }) => String(id))),
    new Set(problems.map(({ id }) => id)),
  ];
  return entries.filter(({ story: { id } }) => refused.has(id) && !read.has(id));
}

function keep({ path, file, reason }: Unopened, old: LoadedFile | undefined): LoadedFile {
  const entries = old?.entries ?? [];
  return { path, file, hash: null, entries, rejected: [{ file, reason, kept: entries.length > 0 }] };
}
