import { openAnnotationCache, readerVersion } from '../newsroom/library/annotation-cache.ts';
import { openVectorCache } from '../newsroom/library/vector-cache.ts';
import type { Settings } from '../settings/read-settings.ts';
import { claimFolder } from '../store/claim-folder.ts';
import { openFileStore } from '../store/open-file-store.ts';
import type { Feed } from '../store/postgres/feed.ts';
import type { SharedTurns } from '../store/postgres/shared-turns.ts';
import type { Archives } from '../store/archives.ts';
import type { Store } from '../store/store.ts';
import { cachesIn, type Caches } from './caches-in.ts';
import { encoderVersion } from './open-model.ts';

/** Where all is kept: in the folder of DATA_DIR, which is then this process's alone, or in the database of DATABASE_URL. */
export type Keep = Caches & {
  readonly store: Store;
  /** Null where there is no database. */
  readonly archives: Archives | null;
  /** Whether archives find passages by their vectors too; null where there are none. */
  readonly hasVectors: boolean | null;
  /** What other processes change; null where there are none. */
  readonly feed: Feed | null;
  /** What they share with this one. */
  readonly turns: SharedTurns | null;
  readonly release: () => Promise<void>;
};

/** Throws a UserError where the folder or the database cannot be used, or another process holds the folder. */
export const openKeep = ({ dataDir, database }: Pick<Settings, 'dataDir' | 'database'>): Promise<Keep> =>
  database === null ? keepInFolder(dataDir) : keepInDatabase(database);

async function keepInFolder(folder: string): Promise<Keep> {
  const { release } = await claimFolder(folder);
  return {
    store: openFileStore(folder),
    ...(await cachesIn(folder)),
    archives: null,
    hasVectors: null,
    feed: null,
    turns: null,
    release,
  };
}

/** What speaks with a database is loaded where there is one. */
async function keepInDatabase(address: string): Promise<Keep> {
  const {
    openPostgres,
    openPostgresStore,
    openFeed,
    openSharedTurns,
    keptInDatabase,
    archivesInDatabase,
    openPassageVectors,
  } = await import('../store/postgres/postgres.ts');
  const database = await openPostgres(address);
  // Before anything is read, so that no change is missed.
  const feed = await openFeed(address);
  const turns = openSharedTurns(database);
  const [reader, encoder] = [await readerVersion(), await encoderVersion()];
  const vectors = await openPassageVectors(database);
  return {
    archives: archivesInDatabase(database, { version: `${reader} ${encoder}`, vectors }),
    hasVectors: vectors !== null,
    store: openPostgresStore(database, { made: feed.own }),
    cache: openAnnotationCache(keptInDatabase(database, { kind: 'annotations', version: reader }), reader),
    vectorCache: openVectorCache(keptInDatabase(database, { kind: 'vectors', version: encoder }), encoder),
    feed,
    turns,
    release: async () => {
      turns.stop();
      await feed.stop();
      await database.close();
    },
  };
}
