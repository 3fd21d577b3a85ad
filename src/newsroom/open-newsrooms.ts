import type { FetchOptions } from '../fetch/fetch-page.ts';
import type { Models } from '../models/models.ts';
import type { Archives } from '../store/archives.ts';
import type { Store } from '../store/store.ts';
import { NO_CACHE, type AnnotationCache } from './library/annotation-cache.ts';
import { NO_VECTOR_CACHE, type VectorCache } from './library/vector-cache.ts';
import { openVectorWork } from './library/vector-work.ts';
import type { Clock } from './library/coalesce.ts';
import { awayFor } from './drafts/read-source.ts';
import { keyOf, type Library } from './library/library.ts';
import type { Limits } from './servers/limits.ts';
import { hashOf } from './library/read-paths.ts';
import { openPresence, type Presence } from './servers/presence.ts';
import type { Newsroom, Progress, RejectedFile } from './newsroom.ts';
import { CLOCK, openShared } from './library/shared-stories.ts';
import { openReader, type Reader } from './reader/open-reader.ts';
import { openServers, type Servers } from './servers/open-servers.ts';

type NewsroomsOptions = {
  readonly store: Store;
  readonly limits: Limits;
  readonly progress?: Progress;
  readonly models?: Models | null;
  readonly cache?: AnnotationCache;
  readonly vectorCache?: VectorCache;
  /** Where the stories of servers are searched that are too many for memory. */
  readonly archives?: Archives | null;
  readonly clock?: Clock;
  readonly fetching?: FetchOptions;
  readonly reader?: Reader;
  /** For the stories of servers together, in bytes; see `servers/shelf`. */
  readonly memory?: number;
  /** Told why what is kept of a server cannot be read or changed; the others go on. */
  readonly damaged?: (server: string, error: unknown) => void;
};

/** Whose turn at the reader the shared stories take. */
const NO_SERVER = '';

/** The newsroom of each server, and that of everybody else. */
export type Newsrooms = Presence &
  Pick<Servers, 'open' | 'of' | 'preferencesOf' | 'changed'> & {
    /** Of direct messages and the terminal: the shared stories alone. */
    readonly shared: Newsroom;
    readonly rejected: readonly RejectedFile[];
  };

/**
 * Opens the stories behind paths; those that each server keeps in the store are loaded when it is first asked. What cannot be read is
 * named in `rejected`; the others load. Throws a UserError where a path is not there.
 */
export async function openNewsrooms(paths: readonly string[], options: NewsroomsOptions): Promise<Newsrooms> {
  const { store, progress = () => {}, models = null, cache = NO_CACHE, clock = CLOCK } = options;
  const { vectorCache = NO_VECTOR_CACHE, damaged = () => {}, memory = Infinity, limits } = options;
  const vectors = openVectorWork(models, vectorCache);
  let servers: Servers | null = null;
  const swapped = async (): Promise<void> => servers?.refresh();
  const sources = { fetching: options.fetching ?? {}, reader: options.reader ?? openReader() };
  const away = awayFor(NO_SERVER, sources);
  const shared = await openShared(paths, { progress, models, vectors, cache, clock, away, swapped });
  await cache.keepOnly(hashesIn(shared.library()));
  const opened = await openServers({
    store,
    cache,
    models,
    vectors,
    limits,
    sources,
    damaged,
    memory,
    archives: options.archives ?? null,
    shared: shared.library,
    reloadShared: (onProgress?: Progress) => shared.reloadForAll(onProgress),
    sharedCount: () => shared.library().index.entries.size,
    awayFor: (server) => awayFor(server, sources),
    now: clock.now,
  });
  servers = opened;
  void forgetOthers(vectorCache, store, hashesIn(shared.library()));
  const presence = openPresence({ store, now: clock.now, removed: opened.reread, damaged });
  return {
    shared: shared.newsroom,
    rejected: shared.library().rejected,
    open: opened.open,
    of: opened.of,
    preferencesOf: opened.preferencesOf,
    changed: opened.changed,
    ...presence,
  };
}

const hashesIn = ({ loaded }: Library): ReadonlySet<string> =>
  new Set([keyOf(loaded), ...[...loaded.values()].flatMap(({ hash }) => hash ?? [])]);

/** Forgets the vectors of stories that are nobody's, beside everything else. Where a server cannot be read, nothing is. */
async function forgetOthers(cache: VectorCache, store: Store, shared: ReadonlySet<string>): Promise<void> {
  if (cache === NO_VECTOR_CACHE) return;
  if (cache.knowsServers) return cache.keepOnly(shared);
  const hashes = new Set(shared);
  try {
    for (const server of await store.servers())
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that replies run between two
      for (const { bytes } of await store.stories(server)) hashes.add(hashOf(bytes));
  } catch {
    return;
  }
  await cache.keepOnly(hashes);
}
