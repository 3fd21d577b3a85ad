import type { AnnotationCache } from './annotation-cache.ts';
import type { ParsedFile } from '../read/format.ts';
import { parseFile } from '../read/parse-file.ts';
import { makeEntry, type Entry } from '../search/entry.ts';
import type { Refusal } from './newsroom.ts';
import type { FileBytes, Unopened } from './read-paths.ts';

/** What one file gave: its entries, and what of it was refused. */
export type Shelf = {
  readonly path: string;
  readonly file: string;
  /** Null where the file was not opened. */
  readonly hash: string | null;
  readonly entries: readonly Entry[];
  readonly refusals: readonly Refusal[];
};

/** `rest` is awaited after each story, so that replies run between two. `cache` has what was found in stories before. */
type Means = { readonly rest: () => Promise<void> | void; readonly cache: AnnotationCache };

/** A shelf from a file. `old` is the shelf of the same path before: what cannot be read now keeps its old version there. */
export async function makeShelf(
  source: FileBytes | Unopened,
  old: Shelf | undefined,
  { rest, cache }: Means,
): Promise<Shelf> {
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
    refusals: parsed.problems.map(({ where, id, reason }) => ({
      file: where,
      reason,
      kept: kept.some(({ story }) => parsed.whole || story.id === id),
    })),
  };
}

/** The old versions of what cannot be read now: of a file that is refused as a whole, all that was in it. */
function keptOf({ stories, problems, whole }: ParsedFile, old: Shelf | undefined): readonly Entry[] {
  const entries = old?.entries ?? [];
  if (whole) return entries;
  const [read, refused] = [
    new Set(stories.map(({ id }) => String(id))),
    new Set(problems.map(({ id }) => id)),
  ];
  return entries.filter(({ story: { id } }) => refused.has(id) && !read.has(id));
}

function keep({ path, file, reason }: Unopened, old: Shelf | undefined): Shelf {
  const entries = old?.entries ?? [];
  return { path, file, hash: null, entries, refusals: [{ file, reason, kept: entries.length > 0 }] };
}
