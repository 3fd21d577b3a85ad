import { setTimeout } from 'node:timers/promises';
import type { Models } from '../../models/models.ts';
import { NO_CACHE, type AnnotationCache } from './annotation-cache.ts';
import { answerFrom } from '../answer-from.ts';
import { storyIn } from '../story-named.ts';
import { archiveOf } from '../archive.ts';
import { breathing } from '../breathing.ts';
import { coalesce, type Clock } from './coalesce.ts';
import { listPeople, listSpeakers, knownStories, readyLists } from './listed-people.ts';
import { compare, makeLibrary, type Library } from './library.ts';
import type { LoadOptions } from './loaded-file.ts';
import type { StoryId } from '../../story/story.ts';
import type { Newsroom, Progress, ReloadReport } from '../newsroom.ts';
import { oneAfterTheOther } from '../one-after-the-other.ts';
import { readPaths } from './read-paths.ts';
import type { VectorWork } from './vector-work.ts';

/** The stories of all servers are read again at most once in 30 seconds, however many servers ask for it. */
const RELOADS_APART = 30_000;

export const CLOCK: Clock = {
  now: () => Date.now(),
  wait: (milliseconds) => setTimeout(milliseconds, undefined, { ref: false }),
};

export type SharedOptions = {
  readonly progress: Progress;
  readonly models: Models | null;
  readonly vectors: VectorWork;
  /** Whether a question waits until all vectors that it needs are made: the same question then always gets the same answer. */
  readonly waits?: boolean;
  readonly cache?: AnnotationCache;
  readonly clock?: Clock;
  /** Where a reload reads what is new, if not here. */
  readonly away?: LoadOptions['away'];
  /** Awaited after the swap, before a reload has ended. */
  readonly swapped?: () => Promise<void>;
};

export type Shared = {
  readonly newsroom: Newsroom;
  readonly library: () => Library;
  /** For servers: at most one in 30 seconds, however many ask for it. Whoever runs the bot is not held to that. */
  readonly reloadForAll: Newsroom['reload'];
};

/** Opens the stories behind paths. Throws a UserError where a path is not there. */
export async function openShared(paths: readonly string[], options: SharedOptions): Promise<Shared> {
  const { progress, models, vectors, waits = false } = options;
  const { cache = NO_CACHE, clock = CLOCK, away, swapped = async () => {} } = options;
  let library = await makeLibrary(await readPaths(paths), { progress, cache });
  const makeVectors = (of: Library): void => vectors.begin(of, () => library === of);
  if (!waits) makeVectors(library);
  const { tell, watched } = watchReloads();
  const reload = async (): Promise<ReloadReport> => {
    const old = library;
    const now = await makeLibrary(await readPaths(paths), { progress: tell, old, cache, away });
    library = now;
    makeVectors(now);
    await swapped();
    return compare(old, now);
  };
  // One after the other: a file that is edited while a reload runs is in the next.
  const inTurn = oneAfterTheOther();
  const run = (): Promise<ReloadReport> => inTurn(reload);
  const runForAll = coalesce(run, RELOADS_APART, clock);
  return {
    library: () => library,
    reloadForAll: watched(runForAll),
    newsroom: {
      ask: async (ask) => {
        if (waits)
          await vectors.ready(
            library,
            ask.story === undefined ? undefined : storyIn(ask.story, knownStories(library)),
          );
        return answerFrom(ask, library.index, { models, now: clock.now });
      },
      stories: () => knownStories(library),
      people: () => listPeople(library),
      speakers: () => listSpeakers(library),
      listed: () => readyLists(library, breathing()),
      archive: () => {
        const now = library;
        const ready = (story?: StoryId): Promise<void> =>
          waits ? vectors.ready(now, story) : Promise.resolve();
        return archiveOf(now.index, { models, ready });
      },
      reload: watched(run),
    },
  };
}

type Watching = {
  /** Tells everybody who watches. */
  readonly tell: Progress;
  /** Reloads, and tells whoever asked for it how far it is. */
  readonly watched: (work: () => Promise<ReloadReport>) => Newsroom['reload'];
};

function watchReloads(): Watching {
  const watching = new Set<Progress>();
  return {
    tell: (done, all) => {
      for (const watch of watching) void watch(done, all);
    },
    watched: (work) => async (onProgress) => {
      if (onProgress === undefined) return work();
      watching.add(onProgress);
      try {
        return await work();
      } finally {
        watching.delete(onProgress);
      }
    },
  };
}
