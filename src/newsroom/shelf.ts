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

/** A shelf from a file. `old` is the shelf of the same path before: what cannot be read now keeps its old version there. */
export function makeShelf(source: FileBytes | Unopened, old: Shelf | undefined): Shelf {
  const { path, file } = source;
  if (!('bytes' in source)) return keep(source, old);
  const { stories, problems } = parseFile(file, source.bytes);
  const kept = (old?.entries ?? []).filter(
    ({ story }) => problems.some(({ id }) => id === story.id) && !stories.some(({ id }) => id === story.id),
  );
  return {
    path,
    file,
    hash: source.hash,
    entries: [...stories.map(makeEntry), ...kept],
    refusals: problems.map(({ where, id, reason }) => ({
      file: where,
      reason,
      kept: kept.some(({ story }) => story.id === id),
    })),
  };
}

function keep({ path, file, reason }: Unopened, old: Shelf | undefined): Shelf {
  const entries = old?.entries ?? [];
  return { path, file, hash: null, entries, refusals: [{ file, reason, kept: entries.length > 0 }] };
}
