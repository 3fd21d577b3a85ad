import { expect, test } from 'vitest';
import { openShelf, type Shelf } from '../../../src/newsroom/servers/shelf.ts';

type Item = { readonly key: string; size: number };

/** A shelf with room for three of size 1; `log` has what was loaded and dropped. */
function shelfOf(): { shelf: Shelf<Item>; log: string[] } {
  const log: string[] = [];
  const shelf = openShelf<Item>({
    room: 3,
    load: async (key) => {
      log.push(`+${key}`);
      await new Promise((resolve) => setImmediate(resolve));
      return { key, size: 1 };
    },
    sizeOf: ({ size }) => size,
    dropped: (key) => void log.push(`-${key}`),
  });
  return { shelf, log };
}

const takeAll = async (shelf: Shelf<Item>, keys: string): Promise<void> => {
  // oxlint-disable-next-line no-await-in-loop -- in this order
  for (const key of keys) await shelf.take(key);
};

test('what was used longest ago goes first, and is loaded again when it is asked for', async () => {
  const { shelf, log } = shelfOf();
  await takeAll(shelf, 'abcad');
  expect(log).toEqual(['+a', '+b', '+c', '+d', '-b']);
  await takeAll(shelf, 'b');
  expect(log.slice(5)).toEqual(['+b', '-c']);
  expect(shelf.items().map(({ key }) => key)).toEqual(['a', 'd', 'b']);
  expect(shelf.peek('c')).toBeUndefined();
});

test('those who ask at once share one loading', async () => {
  const { shelf, log } = shelfOf();
  const [first, second] = await Promise.all([shelf.take('a'), shelf.take('a')]);
  expect(first).toBe(second);
  expect(log).toEqual(['+a']);
});

test('what is being changed stays until it is done, and so does what is larger than all room', async () => {
  const { shelf, log } = shelfOf();
  await shelf.use('a', async () => {
    await shelf.use('b', async (large) => {
      large.size = 9;
    });
    expect(log).toEqual(['+a', '+b']);
  });
  expect(log.slice(2)).toEqual(['-b']);
});

test('what fails leaves nothing held', async () => {
  const { shelf, log } = shelfOf();
  await expect(shelf.use('a', () => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
  await takeAll(shelf, 'bcd');
  expect(log.at(-1)).toBe('-a');
});

test('what could not be loaded is tried again', async () => {
  let tries = 0;
  const shelf = openShelf<number>({
    room: 1,
    load: async () => {
      tries += 1;
      if (tries === 1) throw new Error('no disk');
      return tries;
    },
    sizeOf: () => 1,
    dropped: () => {},
  });
  await expect(shelf.take('a')).rejects.toThrow('no disk');
  expect(await shelf.take('a')).toBe(2);
});
