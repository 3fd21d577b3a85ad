import { setTimeout } from 'node:timers/promises';
import type { PassageStore } from '../../search/passage-store.ts';
import type { Archives } from '../../store/archives.ts';
import { UserError } from '../../text/errors.ts';
import { breathing } from '../breathing.ts';
import type { AnnotationCache } from '../library/annotation-cache.ts';
import { archivedLibrary } from '../library/archived-library.ts';
import type { Library } from '../library/library.ts';
import { loadFile, type LoadOptions } from '../library/loaded-file.ts';
import type { Progress, RejectedFile } from '../newsroom.ts';

/** The stories of one server: all in memory, or with their passages in an archive. */
export type Own = {
  readonly library: Library;
  /** Null: all is in memory. */
  readonly passages: PassageStore | null;
  /** Resolves when an archive has read what it has not yet; null where it has read all. */
  readonly rest: Promise<void> | null;
};

export const inMemory = (library: Library): Own => ({ library, passages: null, rest: null });

/** What an archive reads within this is waited for, in milliseconds; beyond that it is asked for what it has. */
const PATIENCE = 1500;

/** Between two tries to go on where the database was away, in milliseconds. */
const PAUSE = 1000;

type Reading = {
  readonly server: string;
  readonly progress: Progress;
  readonly cache: AnnotationCache;
  readonly away: LoadOptions['away'];
};

export async function readArchived(
  archives: Archives,
  { server, progress, cache, away }: Reading,
): Promise<Own> {
  const rest = breathing();
  const rejected: RejectedFile[] = [];
  const update = (): Promise<void> =>
    archives.update(server, {
      progress,
      read: async ({ name, bytes, hash }) => {
        const file = { path: `${server}/${name}`, file: name, bytes, hash };
        const loaded = await loadFile(file, undefined, { rest, cache, away });
        rejected.push(...loaded.rejected);
        return loaded.entries;
      },
    });
  const updating = update();
  // Whoever waits for it is told.
  updating.catch(() => {});
  const late = new AbortController();
  const isDone = await Promise.race([
    updating.then(() => true),
    setTimeout(PATIENCE, false, { signal: late.signal }),
  ]);
  late.abort();
  const { passages, files } = await archives.open(server);
  const library = archivedLibrary({ server, passages, files, rejected });
  return { library, passages, rest: isDone ? null : untilDone(updating, update) };
}

/** A database that was away comes back, and what it has read until then it has. */
async function untilDone(first: Promise<void>, again: () => Promise<void>): Promise<void> {
  for (let work = first; ; work = again())
    try {
      // oxlint-disable-next-line no-await-in-loop -- one try after the other
      return await work;
    } catch (error) {
      if (!(error instanceof UserError) || error.code !== 'database-away') throw error;
      // oxlint-disable-next-line no-await-in-loop
      await setTimeout(PAUSE, undefined, { ref: false });
    }
}
