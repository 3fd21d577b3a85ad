import type { FetchOptions } from '../fetch/fetch-page.ts';
import type { Models } from '../models/models.ts';
import { NO_SETTINGS, type Settings } from '../store/settings.ts';
import type { Store } from '../store/store.ts';
import { NO_CACHE, type AnnotationCache } from './library/annotation-cache.ts';
import { NO_VECTOR_CACHE, type VectorCache } from './library/vector-cache.ts';
import { openVectorWork } from './library/vector-work.ts';
import type { Clock } from './library/coalesce.ts';
import { annotateFor } from './drafts/read-source.ts';
import { openDesk } from './servers/desk.ts';
import { moderate, type ModerateOptions } from './servers/moderate.ts';
import { keyOf, makeLibrary, type Library } from './library/library.ts';
import type { Limits } from './servers/limits.ts';
import { openPresence, type Presence } from './servers/presence.ts';
import type { Newsroom, Progress, RejectedFile } from './newsroom.ts';
import { CLOCK, openShared } from './library/shared-stories.ts';
import { openReader, type Reader } from './reader/open-reader.ts';
import {
  openEmptyServerNewsroom,
  openServerNewsroom,
  type ServerNewsroom,
  type ServerNewsroomOptions,
} from './servers/server-newsroom.ts';

type NewsroomsOptions = {
  readonly store: Store;
  readonly limits: Limits;
  readonly progress?: Progress;
  readonly models?: Models | null;
  readonly cache?: AnnotationCache;
  readonly vectorCache?: VectorCache;
  readonly clock?: Clock;
  readonly fetching?: FetchOptions;
  readonly reader?: Reader;
  /** Told why what is kept of a server cannot be read or changed; the others go on. */
  readonly damaged?: (server: string, error: unknown) => void;
};

/** The newsroom of each server, and that of everybody else. */
export type Newsrooms = Presence & {
  /** Of direct messages and the terminal: the shared stories alone. */
  readonly shared: Newsroom;
  readonly rejected: readonly RejectedFile[];
  /** Of a server; the same one each time. */
  readonly of: (server: string) => Newsroom;
  readonly settingsOf: (server: string) => Settings;
};

type Opened = { readonly serverNewsroom: ServerNewsroom; readonly newsroom: Newsroom };

/**
 * Opens the stories behind paths, and those that each server keeps in the store. What cannot be read is named in `rejected`; the
 * others load. Throws a UserError where a path is not there.
 */
export async function openNewsrooms(paths: readonly string[], options: NewsroomsOptions): Promise<Newsrooms> {
  const { store, progress = () => {}, models = null, cache = NO_CACHE, clock = CLOCK } = options;
  const { vectorCache = NO_VECTOR_CACHE, damaged = () => {} } = options;
  const vectors = openVectorWork(models, vectorCache);
  const byServer = new Map<string, Opened>();
  const swapped = async (): Promise<void> => {
    // oxlint-disable-next-line no-await-in-loop -- replies run between two servers
    for (const { serverNewsroom } of byServer.values()) await serverNewsroom.refresh();
  };
  const shared = await openShared(paths, { progress, models, vectors, cache, clock, swapped });
  const empty = await makeLibrary([], { progress });
  const sources = { fetching: options.fetching ?? {}, reader: options.reader ?? openReader() };
  const given = { store, cache, models, vectors, shared: shared.library };
  const optionsOf = (server: string): ServerNewsroomOptions => ({
    ...given,
    server,
    reloadShared: (onProgress?: Progress) => shared.reloadForAll(onProgress),
    annotateStory: annotateFor(server, sources),
    damaged: (error) => damaged(server, error),
  });
  const moderateOptions = { store, cache, limits: options.limits, clock, shared: shared.library, sources };
  const keep = (server: string, serverNewsroom: ServerNewsroom): Opened => {
    const opened = { serverNewsroom, newsroom: withModeration(server, serverNewsroom, moderateOptions) };
    byServer.set(server, opened);
    return opened;
  };
  for (const server of await store.servers())
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that memory stays flat
    keep(server, await openServerNewsroom(optionsOf(server), progress));
  const libraries = [shared.library(), ...[...byServer.values()].map((each) => each.serverNewsroom.own())];
  await Promise.all([cache, vectorCache].map((each) => each.keepOnly(hashesIn(libraries))));
  const openedFor = (server: string): Opened =>
    byServer.get(server) ?? keep(server, openEmptyServerNewsroom(optionsOf(server), empty));
  const presence = openPresence({
    store,
    now: clock.now,
    removed: async (server) => byServer.get(server)?.serverNewsroom.reread(),
    damaged,
  });
  return {
    shared: shared.newsroom,
    rejected: libraries.flatMap(({ rejected }) => rejected),
    of: (server) => openedFor(server).newsroom,
    settingsOf: (server) => byServer.get(server)?.serverNewsroom.settings() ?? NO_SETTINGS,
    ...presence,
  };
}

type ModerationOptions = Pick<ModerateOptions, 'store' | 'cache' | 'limits' | 'sources'> & {
  readonly clock: Clock;
  readonly shared: () => Library;
};

function withModeration(
  server: string,
  serverNewsroom: ServerNewsroom,
  { shared, clock, ...options }: ModerationOptions,
): Newsroom {
  const sharedCount = (): number => shared().index.entries.size;
  const moderation = moderate({
    ...options,
    server,
    serverNewsroom,
    desk: openDesk(clock.now),
    now: clock.now,
    sharedCount,
  });
  return { ...serverNewsroom.newsroom, moderation };
}

const hashesIn = (libraries: readonly Library[]): ReadonlySet<string> =>
  new Set(
    libraries.flatMap(({ loaded }) => [
      keyOf(loaded),
      ...[...loaded.values()].flatMap(({ hash }) => hash ?? []),
    ]),
  );
