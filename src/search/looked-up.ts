import type { StoryId } from '../story/story.ts';
import { UserError } from '../text/errors.ts';
import type { Entry } from './entry.ts';

type Entries = ReadonlyMap<StoryId, Entry>;

/** So few stories are gone through all the same. */
export const MOST_AT_ONCE = 50;

type Looking = Pick<Entries, 'size' | 'has' | 'get'> & {
  readonly ids: () => Iterable<StoryId>;
  /** All of them, where they are few. */
  readonly all: () => readonly Entry[];
};

/** Stories of which each can be had by its id. To go through more than a few throws a UserError. */
export class LookedUp implements Entries {
  readonly size: number;
  readonly has: Entries['has'];
  readonly get: Entries['get'];
  readonly #ids: Looking['ids'];
  readonly #loadAll: Looking['all'];
  constructor({ size, has, get, ids, all }: Looking) {
    this.size = size;
    this.has = has;
    this.get = get;
    this.#ids = ids;
    this.#loadAll = all;
  }
  keys(): MapIterator<StoryId> {
    return new Set(this.#ids()).values();
  }
  values(): MapIterator<Entry> {
    return this.#all().values();
  }
  entries(): MapIterator<[StoryId, Entry]> {
    return this.#all().entries();
  }
  [Symbol.iterator](): MapIterator<[StoryId, Entry]> {
    return this.entries();
  }
  forEach(each: (entry: Entry, id: StoryId, all: Entries) => void): void {
    for (const [id, entry] of this.entries()) each(entry, id, this);
  }
  #all(): Map<StoryId, Entry> {
    if (this.size > MOST_AT_ONCE) throw new UserError({ code: 'too-many-at-once', has: this.size });
    return new Map(this.#loadAll().map((entry) => [entry.story.id, entry]));
  }
}
