import type { Entry } from '../../search/entry.ts';
import type { PassageStore } from '../../search/passage-store.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import type { Story, StoryId } from '../../story/story.ts';
import { UserError } from '../../text/errors.ts';
import type { RejectedFile } from '../newsroom.ts';
import type { Library } from './library.ts';
import type { LoadedFile } from './loaded-file.ts';

type Archived = {
  readonly server: string;
  readonly passages: PassageStore;
  /** The hash of each file by its name. */
  readonly files: ReadonlyMap<string, string>;
  readonly rejected: readonly RejectedFile[];
};

/** Of stories in an archive: they can be listed and read here, and whatever looks into what was found in them, or searches, throws a UserError. */
export function archivedLibrary({ server, passages: { stories }, files, rejected }: Archived): Library {
  const entries = new Map<StoryId, Entry>();
  for (const story of stories.values()) entries.set(story.id, listedEntry(story, stories.size));
  const loaded = new Map<string, LoadedFile>();
  for (const [file, hash] of files) {
    const path = `${server}/${file}`;
    loaded.set(path, { path, file, hash, entries: [], rejected: [] });
  }
  return { loaded, index: listedIndex(entries), rejected, rejectedPaths: new Set() };
}

const listedEntry = (story: Story, all: number): Entry => ({
  story,
  vectors: { values: null },
  get found(): never {
    throw tooMany(all);
  },
  get sentences(): never {
    throw tooMany(all);
  },
  get passages(): never {
    throw tooMany(all);
  },
});

function listedIndex(entries: ReadonlyMap<StoryId, Entry>): SearchIndex {
  const refuse = (): never => {
    throw tooMany(entries.size);
  };
  return {
    entries,
    sentenceCount: 0,
    has: refuse,
    frequencyOf: refuse,
    nearest: refuse,
    search: refuse,
    searchWith: refuse,
    near: async () => refuse(),
    bring: async () => refuse(),
  };
}

const tooMany = (has: number): UserError => new UserError({ code: 'too-many-at-once', has });
