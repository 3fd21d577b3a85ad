import { setImmediate } from 'node:timers/promises';
import type { Models } from '../../models/models.ts';
import { joinIndexes } from '../../search/join-indexes.ts';
import { buildIndex, type SearchIndex } from '../../search/search-index.ts';
import { withinReach } from '../../search/within-reach.ts';
import { DEFAULT_PREFERENCES, type Preferences } from '../../store/preferences.ts';
import type { Store } from '../../store/store.ts';
import type { Archives } from '../../store/archives.ts';
import { answerFrom } from '../answer-from.ts';
import { archiveOf, type Reach } from '../archive.ts';
import { breathing } from '../breathing.ts';
import type { AnnotationCache } from '../library/annotation-cache.ts';
import { UserError } from '../../text/errors.ts';
import { cutIndex } from '../library/cut-index.ts';
import { listPeople, listSpeakers, knownStories, readyLists } from '../library/listed-people.ts';
import { compare, makeLibrary, type Library } from '../library/library.ts';
import type { Away } from '../library/loaded-file.ts';
import type { Newsroom, Progress, ReloadReport } from '../newsroom.ts';
import { oneAfterTheOther } from '../one-after-the-other.ts';
import { encodingOnce } from '../encoding-once.ts';
import { inMemory, readArchived, type Own } from './own-stories.ts';
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
  readonly away: Away;
  /** Where the stories of servers are searched that are too many for memory; null where there is no such place. */
  readonly archives: Archives | null;
  /** Whether the stories of a server are too many, by their bytes. */
  readonly isTooLarge: (bytes: number) => boolean;
};

/** What one server sees: its own stories beside the shared ones. */
export type ServerNewsroom = {
  readonly newsroom: Newsroom;
  readonly preferences: () => Preferences;
  readonly own: () => Library;
  /** Whether what was found in its own stories is in an archive, and not in memory. */
  readonly isArchived: () => boolean;
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
  readonly own: Own;
  readonly preferences: Preferences;
  readonly index: SearchIndex;
  readonly reach: Reach;
  /** Those whose people are known. */
  readonly people: { readonly index: SearchIndex };
  readonly isClosed: boolean;
};

/** Of a server whose preferences cannot be read: nothing is shown that it may have hidden. */
export const UNKNOWN_PREFERENCES: Preferences = { ...DEFAULT_PREFERENCES, sharedStories: false };

/** The newsroom of a server of which nothing is kept: the shared stories alone. */
export function openEmptyServerNewsroom(options: ServerNewsroomOptions, empty: Library): ServerNewsroom {
  const { index } = options.shared();
  return openAt(options, {
    own: inMemory(empty),
    preferences: DEFAULT_PREFERENCES,
    index,
    reach: (work) => work(index),
    people: { index },
    isClosed: false,
  });
}

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
    const view = await viewOf(options, inMemory(await makeLibrary([], { progress })), preferences);
    return openAt(options, { ...view, isClosed: true });
  }
}

async function viewOf({ shared }: ServerNewsroomOptions, own: Own, preferences: Preferences): Promise<View> {
  const { lastParagraph, sharedStories } = preferences;
  const beside = sharedStories ? await cutIndex(shared().index, lastParagraph) : null;
  const joined = (index: SearchIndex): SearchIndex => (beside === null ? index : joinIndexes(index, beside));
  const { library, passages } = own;
  // An archive tells of whole stories: nothing of them is shown to those who read up to a paragraph.
  const isHidden = passages !== null && lastParagraph !== null;
  const index = joined(isHidden ? await buildIndex([]) : await cutIndex(library.index, lastParagraph));
  return {
    own,
    preferences,
    index,
    reach:
      passages === null || isHidden
        ? (work) => work(index)
        : (work, about) => withinReach(passages, (reached) => work(joined(reached)), about),
    people: passages === null ? { index } : { index: beside ?? (await buildIndex([])) },
    isClosed: false,
  };
}

async function readOwn(
  options: ServerNewsroomOptions,
  { progress, old }: { readonly progress: Progress; readonly old?: Library },
): Promise<Own> {
  const { server, store, archives, cache, away, isTooLarge } = options;
  if (archives !== null && isTooLarge((await store.size(server)).bytes))
    return readArchived(archives, { server, progress, cache, away });
  const files: FileBytes[] = [];
  for (const { name, bytes } of await store.stories(server)) {
    files.push({ path: `${server}/${name}`, file: name, bytes, hash: hashOf(bytes) });
    // oxlint-disable-next-line no-await-in-loop -- replies run between two
    await setImmediate();
  }
  return inMemory(await makeLibrary(files, { progress, ...(old !== undefined && { old }), cache, away }));
}

function openAt(options: ServerNewsroomOptions, first: View): ServerNewsroom {
  const { server, store } = options;
  let view = first;
  /** What comes of stories after they can be asked: their vectors, and what an archive was still reading. */
  const goOn = (of: Own): void => {
    makeVectors(options, of, () => view.own === of);
    if (of.rest !== null) void of.rest.then(() => reread()).catch(options.damaged);
  };
  const inTurn = oneAfterTheOther();
  const refresh = (): Promise<void> =>
    inTurn(async () => {
      const { isClosed } = view;
      view = { ...(await viewOf(options, view.own, view.preferences)), isClosed };
    });
  const reread = (progress: Progress = () => {}): Promise<ReloadReport> =>
    inTurn(async () => {
      const old = view.own;
      const own = await readOwn(options, { progress, old: old.library });
      view = await viewOf(options, own, await store.preferences(server));
      goOn(own);
      return compare(old.library, own.library);
    });
  goOn(first.own);
  const reopen = async (progress: Progress): Promise<ReloadReport> => {
    try {
      return await reread(progress);
    } catch (cause) {
      options.damaged(cause);
      throw new UserError({ code: 'server-closed' }, { cause });
    }
  };
  const newsroom: Newsroom = {
    ...asking(options, () => view),
    reload: async (progress = () => {}) => {
      const own = await (view.isClosed ? reopen(progress) : reread(progress));
      return view.preferences.sharedStories ? bothOf(own, await options.reloadShared(progress)) : own;
    },
  };
  return {
    newsroom,
    preferences: () => view.preferences,
    own: () => view.own.library,
    isArchived: () => view.own.passages !== null,
    isClosed: () => view.isClosed,
    index: () => view.index,
    refresh,
    reread,
  };
}

const asking = (
  { models, now }: ServerNewsroomOptions,
  current: () => View,
): Pick<Newsroom, 'ask' | 'stories' | 'people' | 'speakers' | 'listed' | 'archive'> => ({
  ask: (ask) => {
    const { reach, index } = current();
    const answering = { models: encodingOnce(models), now, stories: () => knownStories({ index }) };
    return reach(
      (reached) => answerFrom(ask, reached, answering),
      [ask.question, ask.speaker ?? '', ask.before?.question ?? ''],
    );
  },
  stories: () => knownStories(current()),
  people: () => listPeople(current().people),
  speakers: () => listSpeakers(current().people),
  listed: () => readyLists(current().people, breathing()),
  archive: () => {
    const { reach, index } = current();
    return archiveOf(index, { models: encodingOnce(models), ready: () => Promise.resolve(), reach });
  },
});

function makeVectors(
  { server, models, vectors, archives }: ServerNewsroomOptions,
  of: Own,
  isCurrent: () => boolean,
): void {
  vectors.begin(of.library, isCurrent);
  if (of.passages === null || models === null) return;
  void archives
    ?.makeVectors(server, { encoder: models.encoder, isStopped: () => !isCurrent() })
    // The worker has said why it ended; words find the stories without it.
    .catch(() => {});
}

const bothOf = (a: ReloadReport, b: ReloadReport): ReloadReport => ({
  added: [...a.added, ...b.added],
  changed: [...a.changed, ...b.changed],
  removed: [...a.removed, ...b.removed],
  unchanged: [...a.unchanged, ...b.unchanged],
  rejected: [...a.rejected, ...b.rejected],
});
