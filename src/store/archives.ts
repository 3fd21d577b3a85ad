import type { Encoder } from '../models/encoder.ts';
import type { Entry } from '../search/entry.ts';
import type { PassageStore } from '../search/passage-store.ts';
import type { StoryFile } from './store.ts';

/** A story's file with the hash of its bytes, by which it is known to be the same. */
export type HashedFile = StoryFile & { readonly hash: string };

export type OpenArchive = {
  readonly passages: PassageStore;
  readonly files: ReadonlyMap<string, string>;
};

type Updating = {
  /** What a file holds, read; nothing where it cannot be read. */
  readonly read: (file: HashedFile) => Promise<readonly Entry[]>;
  readonly progress: (done: number, all: number) => Promise<void> | void;
};

/** The stories of servers that are too many for memory, searched where they are kept. */
export type Archives = {
  /**
   * Reads what has come, and forgets what has gone, since it was last up to date, some files at a time: whatever ends it, the next goes on
   * from there. One process at a time does that for a server.
   */
  readonly update: (server: string, updating: Updating) => Promise<void>;
  /** All that is in it at this moment, and the hash of each file by its name. */
  readonly open: (server: string) => Promise<OpenArchive>;
  /** Gives passages their vectors, some stories at a time, until all have them or `isStopped`; nothing where the store cannot have any. */
  readonly makeVectors: (
    server: string,
    making: { readonly encoder: Encoder; readonly isStopped: () => boolean },
  ) => Promise<void>;
};
