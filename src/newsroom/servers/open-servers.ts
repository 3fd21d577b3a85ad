import { oncePer } from '../../text/once-per.ts';
import { DEFAULT_PREFERENCES, type Preferences } from '../../store/preferences.ts';
import type { AnnotationCache } from '../library/annotation-cache.ts';
import { keyOf, makeLibrary, type Library } from '../library/library.ts';
import type { Newsroom } from '../newsroom.ts';
import { openDesk, type Desk } from './desk.ts';
import { heldModeration } from './held-moderation.ts';
import { moderate, type ModerateOptions } from './moderate.ts';
import type { Moderation } from './moderation.ts';
import {
  openEmptyServerNewsroom,
  openServerNewsroom,
  UNKNOWN_PREFERENCES,
  type ServerNewsroom,
  type ServerNewsroomOptions,
} from './server-newsroom.ts';
import { openShelf, type Shelf } from './shelf.ts';

/** What of each server is in memory, and what is not. */
export type Servers = {
  /** Of a server, whose stories are loaded where they are not in memory. */
  readonly open: (server: string) => Promise<Newsroom>;
  /** The same of one that is in memory, or of which nothing is kept. */
  readonly of: (server: string) => Newsroom;
  readonly preferencesOf: (server: string) => Preferences;
  /** After the shared stories have changed. */
  readonly refresh: () => Promise<void>;
  /** After another process has changed something in the store. Throws where that cannot be read now. */
  readonly changed: (server: string) => Promise<void>;
  /** After something was removed from the store. */
  readonly reread: (server: string) => Promise<void>;
};

export type ServersOptions = Omit<ServerNewsroomOptions, 'server' | 'damaged' | 'away' | 'isTooLarge'> &
  Pick<ModerateOptions, 'limits' | 'now' | 'sources' | 'sharedCount'> & {
    readonly awayFor: (server: string) => ServerNewsroomOptions['away'];
    readonly damaged: (server: string, error: unknown) => void;
    /** For the stories of servers, in bytes; those that were asked longest ago go from memory beyond it. */
    readonly memory: number;
  };

type Loaded = {
  readonly serverNewsroom: ServerNewsroom;
  readonly moderation: Moderation;
};

/** Knows the preferences of all servers, and loads the stories of each when it is first asked. */
export async function openServers(given: ServersOptions): Promise<Servers> {
  const { kept, damaged } = await readPreferences(given);
  const options = { ...given, damaged };
  const empty = await makeLibrary([], { progress: () => {} });
  const made = loadedBy(options);
  const shelf = openShelf<Loaded>({
    room: options.memory,
    sizeOf: ({ serverNewsroom }) => bytesOf(serverNewsroom, options.shared()),
    load: async (server) => made(server, await load(server, options)),
    dropped: (server, { serverNewsroom }) => void kept.set(server, serverNewsroom.preferences()),
  });
  const newsroomOf = (server: string, loaded: Loaded): Newsroom => ({
    ...loaded.serverNewsroom.newsroom,
    reload: (progress) => shelf.use(server, (now) => now.serverNewsroom.newsroom.reload(progress)),
    moderation: heldModeration(
      () => (shelf.peek(server) ?? loaded).moderation,
      (work) => shelf.use(server, (now) => work(now.moderation)),
    ),
  });
  const inMemory = (server: string): Loaded => {
    const known = shelf.peek(server);
    if (known !== undefined) return known;
    if (kept.has(server)) throw new TypeError('the stories of this server are not in memory; open it');
    const loaded = made(server, openEmptyServerNewsroom(optionsOf(server, options), empty));
    shelf.put(server, loaded);
    return loaded;
  };
  return {
    open: async (server) => newsroomOf(server, await shelf.take(server)),
    of: (server) => newsroomOf(server, inMemory(server)),
    preferencesOf: (server) =>
      shelf.peek(server)?.serverNewsroom.preferences() ?? kept.get(server) ?? DEFAULT_PREFERENCES,
    refresh: async () => {
      // oxlint-disable-next-line no-await-in-loop -- replies run between two servers
      for (const { serverNewsroom } of shelf.items()) await serverNewsroom.refresh();
    },
    changed: (server) => follow(server, { shelf, kept, store: options.store }),
    reread: async (server) => {
      kept.delete(server);
      await shelf.peek(server)?.serverNewsroom.reread();
      await options.cache.within(server).keepOnly(new Set());
    },
  };
}

type Known = {
  readonly shelf: Shelf<Loaded>;
  readonly kept: Map<string, Preferences>;
  readonly store: ServersOptions['store'];
};

/** Reads anew what has been changed of a server: its stories where they are in memory, else what it has set. */
async function follow(server: string, { shelf, kept, store }: Known): Promise<void> {
  // What is being loaded may have been read before the change.
  await shelf.settled(server);
  if (shelf.peek(server) === undefined) kept.set(server, await store.preferences(server));
  else await shelf.use(server, ({ serverNewsroom }) => serverNewsroom.reread());
}

/** Gives what is loaded of a server its moderation, at the same desk each time. */
function loadedBy(options: ServersOptions): (server: string, serverNewsroom: ServerNewsroom) => Loaded {
  const desks = new Map<string, Desk>();
  return (server, serverNewsroom) => {
    const desk = desks.get(server) ?? openDesk(options.now);
    desks.set(server, desk);
    const cache = options.cache.within(server);
    const moderation = moderate({ ...options, server, serverNewsroom, cache, desk });
    return { serverNewsroom, moderation };
  };
}

type Read = { readonly kept: Map<string, Preferences>; readonly damaged: ServersOptions['damaged'] };

/** The preferences of all servers. What is told of a damaged one is found again when its stories are loaded, and not told twice. */
async function readPreferences({ store, damaged }: ServersOptions): Promise<Read> {
  const kept = new Map<string, Preferences>();
  const told = new Set<string>();
  for (const [server, preferences] of await store.allPreferences()) {
    kept.set(server, preferences instanceof Error ? UNKNOWN_PREFERENCES : preferences);
    if (!(preferences instanceof Error)) continue;
    damaged(server, preferences);
    told.add(server);
  }
  return {
    kept,
    damaged: (server, error) => {
      if (!told.delete(server)) damaged(server, error);
    },
  };
}

const optionsOf = (server: string, options: ServersOptions): ServerNewsroomOptions => ({
  ...options,
  server,
  cache: options.cache.within(server),
  away: options.awayFor(server),
  damaged: (error) => options.damaged(server, error),
  isTooLarge: (bytes) => BYTES_A_CHARACTER * bytes > SHARE * options.memory,
});

async function load(server: string, options: ServersOptions): Promise<ServerNewsroom> {
  const before = options.shared();
  const serverNewsroom = await openServerNewsroom(optionsOf(server, options), () => {});
  // The shared stories were reloaded meanwhile.
  if (options.shared() !== before) await serverNewsroom.refresh();
  if (!serverNewsroom.isClosed()) await forgetOthers(options.cache.within(server), serverNewsroom.own());
  return serverNewsroom;
}

const forgetOthers = (cache: AnnotationCache, { loaded }: Library): Promise<void> =>
  cache.keepOnly(new Set([keyOf(loaded), ...[...loaded.values()].flatMap(({ hash }) => hash ?? [])]));

/** Measured: fifteen stories of a million characters take 430 MB, annotated and in the index. */
const BYTES_A_CHARACTER = 30;
/** Of those whose stories are in an archive: their texts. */
const BYTES_OF_TEXT = 2;
/** One server may have so much of the memory for all; one that has more is asked in an archive. */
const SHARE = 0.5;

/** What the stories of a server take; one that reads up to a paragraph has the shared ones once more. */
function bytesOf({ own, isArchived, preferences }: ServerNewsroom, shared: Library): number {
  const { lastParagraph, sharedStories } = preferences();
  const cut = lastParagraph !== null && sharedStories ? charactersIn(shared) : 0;
  const each = isArchived() ? BYTES_OF_TEXT : BYTES_A_CHARACTER;
  return each * charactersIn(own()) + BYTES_A_CHARACTER * cut;
}

const charactersIn = oncePer(({ index }: Library) => {
  let count = 0;
  for (const { story } of index.entries.values()) count += story.text.length;
  return count;
});
