/** What is kept in memory while there is room for it. */
export type Shelf<Item> = {
  /** Loads it where it is not here, once for all who ask meanwhile, and makes room for it. */
  readonly take: (key: string) => Promise<Item>;
  /** The same, for work that changes it: it stays until that is done, and room is made for what it has become. */
  readonly use: <Result>(key: string, work: (item: Item) => Promise<Result>) => Promise<Result>;
  /** Puts one there that was not loaded. */
  readonly put: (key: string, item: Item) => void;
  readonly peek: (key: string) => Item | undefined;
  /** Resolves when what is being loaded is here, or could not be loaded. */
  readonly settled: (key: string) => Promise<unknown>;
  readonly items: () => readonly Item[];
};

type ShelfOptions<Item> = {
  readonly load: (key: string) => Promise<Item>;
  /** In bytes, as is `room`. */
  readonly sizeOf: (item: Item) => number;
  readonly room: number;
  /** Told before one goes. */
  readonly dropped: (key: string, item: Item) => void;
};

/** Holds what was used last, as far as it fits into the room; one alone may be larger. */
export function openShelf<Item>({ load, sizeOf, room, dropped }: ShelfOptions<Item>): Shelf<Item> {
  /** What was used longest ago stands first. */
  const held = new Map<string, Item>();
  /** How much work is being done with each. */
  const busy = new Map<string, number>();
  const makeRoomBeside = (kept: string): void => {
    let size = [...held.values()].reduce((sum, item) => sum + sizeOf(item), 0);
    for (const [key, item] of held) {
      if (size <= room) return;
      if (key === kept || busy.has(key)) continue;
      held.delete(key);
      dropped(key, item);
      size -= sizeOf(item);
    }
  };
  const { loadOnce, settled } = once(async (key) => {
    const item = await load(key);
    held.set(key, item);
    return item;
  });
  const take = async (key: string): Promise<Item> => {
    const item = held.get(key) ?? (await loadOnce(key));
    held.delete(key);
    held.set(key, item);
    makeRoomBeside(key);
    return item;
  };
  return {
    take,
    use: async (key, work) => {
      busy.set(key, (busy.get(key) ?? 0) + 1);
      try {
        return await work(await take(key));
      } finally {
        const left = (busy.get(key) ?? 1) - 1;
        if (left === 0) busy.delete(key);
        else busy.set(key, left);
        makeRoomBeside(key);
      }
    },
    put: (key, item) => void held.set(key, item),
    peek: (key) => held.get(key),
    settled,
    items: () => [...held.values()],
  };
}

type Once<Item> = {
  readonly loadOnce: (key: string) => Promise<Item>;
  readonly settled: (key: string) => Promise<unknown>;
};

/** Who asks for what is being loaded waits for that. */
function once<Item>(load: (key: string) => Promise<Item>): Once<Item> {
  const loading = new Map<string, Promise<Item>>();
  const loadOnce = async (key: string): Promise<Item> => {
    const promise = loading.get(key) ?? load(key);
    loading.set(key, promise);
    try {
      return await promise;
    } finally {
      loading.delete(key);
    }
  };
  return { loadOnce, settled: async (key) => loading.get(key)?.catch(() => {}) };
}
