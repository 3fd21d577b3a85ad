import { setImmediate } from 'node:timers/promises';
import { createHash } from 'node:crypto';
import type { Meaning } from '../meaning/meaning.ts';
import { joinIndexes } from '../search/join-indexes.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { NO_SETTINGS, type Settings } from '../store/settings.ts';
import type { Store, StoryFile } from '../store/store.ts';
import { answerFrom } from './answer-from.ts';
import type { AnnotationCache } from './annotation-cache.ts';
import { cutIndex } from './cut-index.ts';
import { knownPeople, knownSpeakers, knownStories } from './known.ts';
import { compare, makeLibrary, type Library } from './library.ts';
import type { Newsroom, Progress, ReloadReport } from './newsroom.ts';
import { oneAfterTheOther } from './one-after-the-other.ts';
import type { FileBytes } from './read-paths.ts';

export type RoomMeans = {
  readonly server: string;
  readonly store: Store;
  readonly cache: AnnotationCache;
  readonly meaning: Meaning | null;
  /** The stories of all servers, as they are now. */
  readonly shared: () => Library;
  readonly reloadShared: (progress?: Progress) => Promise<ReloadReport>;
};

/** What one server sees: its own stories beside the shared ones. */
export type Room = {
  readonly newsroom: Newsroom;
  readonly settings: () => Settings;
  readonly own: () => Library;
  /** All that is asked here. */
  readonly index: () => SearchIndex;
  /** Puts together anew what is asked, after the shared stories have changed. */
  readonly refresh: () => Promise<void>;
  /** Reads this server's stories and settings again, after a change. */
  readonly reread: (progress?: Progress) => Promise<ReloadReport>;
};

/** All that a server is answered from, at one moment; replaced as a whole. */
type View = { readonly own: Library; readonly settings: Settings; readonly index: SearchIndex };

/** The room of a server of which nothing is kept: the shared stories alone. */
export const openEmptyRoom = (means: RoomMeans, empty: Library): Room =>
  openAt(means, { own: empty, settings: NO_SETTINGS, index: means.shared().index });

/** The room of a server, with all that is kept of it. */
export async function openRoom(means: RoomMeans, progress: Progress): Promise<Room> {
  const own = await readOwn(means, { progress });
  return openAt(means, await viewOf(means, own, await means.store.settings(means.server)));
}

async function viewOf({ shared }: RoomMeans, own: Library, settings: Settings): Promise<View> {
  const { lastParagraph, sharedStories } = settings;
  const ownIndex = await cutIndex(own.index, lastParagraph);
  const index = sharedStories
    ? joinIndexes(ownIndex, await cutIndex(shared().index, lastParagraph))
    : ownIndex;
  return { own, settings, index };
}

async function readOwn(
  { server, store, cache }: RoomMeans,
  means: { readonly progress: Progress; readonly old?: Library },
): Promise<Library> {
  const stories = await store.stories(server);
  return makeLibrary(
    stories.map((story) => fileOf(server, story)),
    { ...means, cache },
  );
}

function openAt(means: RoomMeans, first: View): Room {
  const { server, store, meaning } = means;
  let view = first;
  const inTurn = oneAfterTheOther();
  const refresh = (): Promise<void> =>
    inTurn(async () => {
      view = await viewOf(means, view.own, view.settings);
    });
  const reread = (told: Progress = () => {}): Promise<ReloadReport> =>
    inTurn(async () => {
      const old = view.own;
      const own = await readOwn(means, { progress: withPauses(told), old });
      view = await viewOf(means, own, await store.settings(server));
      return compare(old, own);
    });
  const newsroom: Newsroom = {
    ask: (ask) => answerFrom(ask, view.index, meaning),
    stories: () => knownStories(view),
    people: () => knownPeople(view),
    speakers: () => knownSpeakers(view),
    reload: async (told = () => {}) => {
      const own = await reread(told);
      return view.settings.sharedStories ? bothOf(own, await means.reloadShared(told)) : own;
    },
  };
  return {
    newsroom,
    settings: () => view.settings,
    own: () => view.own,
    index: () => view.index,
    refresh,
    reread,
  };
}

/** Replies run between two stories. */
const withPauses =
  (told: Progress): Progress =>
  async (done, all) => {
    await told(done, all);
    await setImmediate();
  };

function fileOf(server: string, { name, bytes }: StoryFile): FileBytes {
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { path: `${server}/${name}`, file: name, bytes, hash };
}

const bothOf = (a: ReloadReport, b: ReloadReport): ReloadReport => ({
  added: [...a.added, ...b.added],
  changed: [...a.changed, ...b.changed],
  removed: [...a.removed, ...b.removed],
  unchanged: [...a.unchanged, ...b.unchanged],
  refused: [...a.refused, ...b.refused],
});
