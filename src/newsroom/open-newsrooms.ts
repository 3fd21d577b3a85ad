import type { FetchOptions } from '../fetch/fetch-page.ts';
import type { Meaning } from '../meaning/meaning.ts';
import { NO_SETTINGS, type Settings } from '../store/settings.ts';
import type { Store } from '../store/store.ts';
import { NO_CACHE, type AnnotationCache } from './annotation-cache.ts';
import type { Clock } from './coalesce.ts';
import { editRoom, type EditMeans } from './edit-room.ts';
import { keyOf, makeLibrary, type Library } from './library.ts';
import type { Limits } from './limits.ts';
import type { Newsroom, Progress, Refusal } from './newsroom.ts';
import { CLOCK, openShared } from './open-shared.ts';
import { openReader, type ReaderOptions } from './reader/open-reader.ts';
import { openEmptyRoom, openRoom, type Room, type RoomMeans } from './room.ts';

/** What is kept of a server that the bot has left, in milliseconds. */
const KEPT_AFTER_LEAVING = 30 * 24 * 3_600_000;

type Means = {
  readonly store: Store;
  readonly limits: Limits;
  readonly progress?: Progress;
  readonly meaning?: Meaning | null;
  readonly cache?: AnnotationCache;
  readonly clock?: Clock;
  readonly fetching?: FetchOptions;
  readonly reading?: ReaderOptions;
};

/** The newsroom of each server, and that of everybody else. */
export type Newsrooms = {
  /** Of direct messages and the terminal: the shared stories alone. */
  readonly shared: Newsroom;
  readonly refusals: readonly Refusal[];
  /** Of a server; the same one each time. */
  readonly of: (server: string) => Newsroom;
  readonly settingsOf: (server: string) => Settings;
  /** The bot is in this server, for the first time or again. */
  readonly join: (server: string) => Promise<void>;
  /** The bot has left: what the server has is kept for 30 days. */
  readonly leave: (server: string) => Promise<void>;
  /** The bot is in these servers and no others: it may have come and left while nobody was told. */
  readonly found: (servers: ReadonlySet<string>) => Promise<void>;
  /** Removes what was kept long enough; returns of which servers. */
  readonly sweep: () => Promise<readonly string[]>;
};

type Opened = { readonly room: Room; readonly newsroom: Newsroom };

/**
 * Opens the stories behind paths, and those that each server keeps in the store. What cannot be read is named in `refusals`; the
 * others load. Throws a UserError where a path is not there.
 */
export async function openNewsrooms(paths: readonly string[], means: Means): Promise<Newsrooms> {
  const { store, progress = () => {}, meaning = null, cache = NO_CACHE, clock = CLOCK } = means;
  const rooms = new Map<string, Opened>();
  const swapped = async (): Promise<void> => {
    // oxlint-disable-next-line no-await-in-loop -- replies run between two servers
    for (const { room } of rooms.values()) await room.refresh();
  };
  const shared = await openShared(paths, { progress, meaning, cache, clock, swapped });
  const empty = await makeLibrary([], { progress });
  const roomMeans = {
    store,
    cache,
    meaning,
    shared: shared.library,
    reloadShared: (told?: Progress) => shared.reloadForAll(told),
  };
  const meansOf = (server: string): RoomMeans => ({ ...roomMeans, server });
  const sources = { fetching: means.fetching ?? {}, reader: openReader(means.reading) };
  const editMeans = { store, limits: means.limits, clock, shared: shared.library, sources };
  const keep = (server: string, room: Room): Opened => {
    const opened = { room, newsroom: withEditing(server, room, editMeans) };
    rooms.set(server, opened);
    return opened;
  };
  for (const server of await store.servers())
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that memory stays flat
    keep(server, await openRoom(meansOf(server), progress));
  await cache.keepOnly(hashesIn([shared.library(), ...[...rooms.values()].map(({ room }) => room.own())]));
  const openedFor = (server: string): Opened =>
    rooms.get(server) ?? keep(server, openEmptyRoom(meansOf(server), empty));
  const leave = (server: string): Promise<void> => store.leave(server, new Date(clock.now()).toISOString());
  return {
    shared: shared.newsroom,
    refusals: [shared.library(), ...[...rooms.values()].map(({ room }) => room.own())].flatMap(
      ({ refusals }) => refusals,
    ),
    of: (server) => openedFor(server).newsroom,
    settingsOf: (server) => rooms.get(server)?.room.settings() ?? NO_SETTINGS,
    join: (server) => store.rejoin(server),
    leave,
    found: async (servers) => {
      const kept = await store.servers();
      await Promise.all(kept.map((server) => (servers.has(server) ? store.rejoin(server) : leave(server))));
    },
    sweep: async () => {
      const before = new Date(clock.now() - KEPT_AFTER_LEAVING).toISOString();
      const removed = await store.removeLeftBefore(before);
      await Promise.all(removed.map(async (server) => rooms.get(server)?.room.reread()));
      return removed;
    },
  };
}

type EditingMeans = Pick<EditMeans, 'store' | 'limits' | 'sources'> & {
  readonly clock: Clock;
  readonly shared: () => Library;
};

function withEditing(server: string, room: Room, { shared, clock, ...means }: EditingMeans): Newsroom {
  const { store, limits, sources } = means;
  const sharedCount = (): number => shared().index.entries.size;
  const editing = editRoom({ server, room, store, limits, now: clock.now, sources, sharedCount });
  return { ...room.newsroom, editing };
}

const hashesIn = (libraries: readonly Library[]): ReadonlySet<string> =>
  new Set(
    libraries.flatMap(({ shelves }) => [
      keyOf(shelves),
      ...[...shelves.values()].flatMap(({ hash }) => hash ?? []),
    ]),
  );
