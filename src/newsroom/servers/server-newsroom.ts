import { setImmediate } from 'node:timers/promises';
import type { Models } from '../../models/models.ts';
import { joinIndexes } from '../../search/join-indexes.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { DEFAULT_PREFERENCES, type Preferences } from '../../store/preferences.ts';
import type { Store } from '../../store/store.ts';
import { answerFrom } from '../answer-from.ts';
import { archiveOf } from '../archive.ts';
import { breathing } from '../breathing.ts';
import type { AnnotationCache } from '../library/annotation-cache.ts';
import { UserError } from '../../text/errors.ts';
import { cutIndex } from '../library/cut-index.ts';
import { listPeople, listSpeakers, knownStories, readyLists } from '../library/listed-people.ts';
import { compare, makeLibrary, type Library } from '../library/library.ts';
import type { LoadOptions } from '../library/loaded-file.ts';
import type { Newsroom, Progress, ReloadReport } from '../newsroom.ts';
import { oneAfterTheOther } from '../one-after-the-other.ts';
import type { VectorWork } from '../library/vector-work.ts';
import { hashOf, type FileBytes } from '../library/read-paths.ts';

export type ServerNewsroomOptions = {
  readonly server: string;
  readonly store: Store;
  readonly cache: AnnotationCache;
  readonly models: Models | null;
  /** Milliseconds since 1970, for "last week". */
  readonly now: () => number;
  readonly vectors: VectorWork;
  /** The stories of all servers, as they are now. */
  readonly shared: () => Library;
  readonly reloadShared: (progress?: Progress) => Promise<ReloadReport>;
  /** Told why what is kept of the server cannot be read. */
  readonly damaged: (error: unknown) => void;
  readonly annotateStory: NonNullable<LoadOptions['annotateStory']>;
};

/** What one server sees: its own stories beside the shared ones. */
export type ServerNewsroom = {
  readonly newsroom: Newsroom;
  readonly preferences: () => Preferences;
  readonly own: () => Library;
  /** Nothing can be changed: what is kept of the server cannot be read, and would be overwritten. */
  readonly isClosed: () => boolean;
  /** All that is asked here. */
  readonly index: () => SearchIndex;
  /** Puts together anew what is asked, after the shared stories have changed. */
  readonly refresh: () => Promise<void>;
  /** Reads this server's stories and preferences again, after a change. */
  readonly reread: (progress?: Progress) => Promise<ReloadReport>;
};

/** All that a server is answered from, at one moment; replaced as a whole. */
type View = {
  readonly own: Library;
  readonly preferences: Preferences;
  readonly index: SearchIndex;
  readonly isClosed: boolean;
};

/** Of a server whose preferences cannot be read: nothing is shown that it may have hidden. */
export const UNKNOWN_PREFERENCES: Preferences = { ...DEFAULT_PREFERENCES, sharedStories: false };

/** The newsroom of a server of which nothing is kept: the shared stories alone. */
export const openEmptyServerNewsroom = (options: ServerNewsroomOptions, empty: Library): ServerNewsroom =>
  openAt(options, {
    own: empty,
    preferences: DEFAULT_PREFERENCES,
    index: options.shared().index,
    isClosed: false,
  });

/** The newsroom of a server, with all that is kept of it; one that cannot be read is empty and closed to changes, until a reload can read it. */
export async function openServerNewsroom(
  options: ServerNewsroomOptions,
  progress: Progress,
): Promise<ServerNewsroom> {
  try {
    const own = await readOwn(options, { progress });
    return openAt(options, await viewOf(options, own, await options.store.preferences(options.server)));
  } catch (error) {
    // A database that is away is no damage: who asks is told, and the next to ask may find it back.
    if (error instanceof UserError) throw error;
    options.damaged(error);
    const preferences = await options.store.preferences(options.server).catch(() => UNKNOWN_PREFERENCES);
    const view = await viewOf(options, await makeLibrary([], { progress }), preferences);
    return openAt(options, { ...view, isClosed: true });
  }
}

async function viewOf(
  { shared }: ServerNewsroomOptions,
  own: Library,
  preferences: Preferences,
): Promise<View> {
  const { lastParagraph, sharedStories } = preferences;
  const ownIndex = await cutIndex(own.index, lastParagraph);
  const index = sharedStories
    ? joinIndexes(ownIndex, await cutIndex(shared().index, lastParagraph))
    : ownIndex;
  return { own, preferences, index, isClosed: false };
}

async function readOwn(
  { server, store, cache, annotateStory }: ServerNewsroomOptions,
  options: { readonly progress: Progress; readonly old?: Library },
): Promise<Library> {
  const files: FileBytes[] = [];
  for (const { name, bytes } of await store.stories(server)) {
    files.push({ path: `${server}/${name}`, file: name, bytes, hash: hashOf(bytes) });
    // oxlint-disable-next-line no-await-in-loop -- replies run between two
    await setImmediate();
  }
  return makeLibrary(files, { ...options, cache, annotateStory });
}

function openAt(options: ServerNewsroomOptions, first: View): ServerNewsroom {
  const { server, store, models, vectors } = options;
  let view = first;
  const makeVectors = (of: Library): void => vectors.begin(of, () => view.own === of);
  makeVectors(first.own);
  const inTurn = oneAfterTheOther();
  const refresh = (): Promise<void> =>
    inTurn(async () => {
      const { isClosed } = view;
      view = { ...(await viewOf(options, view.own, view.preferences)), isClosed };
    });
  const reread = (progress: Progress = () => {}): Promise<ReloadReport> =>
    inTurn(async () => {
      const old = view.own;
      const own = await readOwn(options, { progress, old });
      view = await viewOf(options, own, await store.preferences(server));
      makeVectors(own);
      return compare(old, own);
    });
  const reopen = async (progress: Progress): Promise<ReloadReport> => {
    try {
      return await reread(progress);
    } catch (cause) {
      options.damaged(cause);
      throw new UserError({ code: 'server-closed' }, { cause });
    }
  };
  const newsroom: Newsroom = {
    ask: (ask) => answerFrom(ask, view.index, { models, now: options.now }),
    stories: () => knownStories(view),
    people: () => listPeople(view),
    speakers: () => listSpeakers(view),
    listed: () => readyLists(view, breathing()),
    archive: () => archiveOf(view.index, { models, ready: () => Promise.resolve() }),
    reload: async (progress = () => {}) => {
      const own = await (view.isClosed ? reopen(progress) : reread(progress));
      return view.preferences.sharedStories ? bothOf(own, await options.reloadShared(progress)) : own;
    },
  };
  return {
    newsroom,
    preferences: () => view.preferences,
    own: () => view.own,
    isClosed: () => view.isClosed,
    index: () => view.index,
    refresh,
    reread,
  };
}

const bothOf = (a: ReloadReport, b: ReloadReport): ReloadReport => ({
  added: [...a.added, ...b.added],
  changed: [...a.changed, ...b.changed],
  removed: [...a.removed, ...b.removed],
  unchanged: [...a.unchanged, ...b.unchanged],
  rejected: [...a.rejected, ...b.rejected],
});
