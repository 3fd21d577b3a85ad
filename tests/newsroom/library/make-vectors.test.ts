import { mkdtemp, readdir, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Encoder } from '../../../src/models/encoder.ts';
import { carryVectors, makeVectors, makeVectorsOf } from '../../../src/newsroom/library/make-vectors.ts';
import { NO_VECTOR_CACHE, openVectorCache } from '../../../src/newsroom/library/vector-cache.ts';
import type { Entry } from '../../../src/search/entry.ts';
import { WIDTH } from '../../../src/text/vectors.ts';
import { indexOf } from '../../support/library.ts';

/** Counts what it is asked for, and gives each text the vector of its length. */
function counting(): Encoder & { readonly texts: string[] } {
  const texts: string[] = [];
  return {
    texts,
    question: async () => new Int8Array(WIDTH),
    passages: async (some) => {
      texts.push(...some);
      return Int8Array.from(some.flatMap((text) => Array.from({ length: WIDTH }, () => text.length % 100)));
    },
  };
}

const entriesOf = async (...texts: readonly string[]): Promise<readonly Entry[]> => [
  ...(await indexOf(...texts)).entries.values(),
];
const goOn = { isStopped: () => false };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vectors-'));
});

describe('vectors', () => {
  test('are made for every passage, once', async () => {
    const entries = await entriesOf('The ferry sank.', 'The pier broke.');
    const encoder = counting();
    for (let time = 0; time < 2; time += 1)
      await makeVectors([{ hash: 'a', entries }], { encoder, cache: NO_VECTOR_CACHE, ...goOn });
    expect(encoder.texts).toEqual(['A headline. The ferry sank.', 'A headline. The pier broke.']);
    expect(entries.map(({ vectors }) => vectors.values?.length)).toEqual([WIDTH, WIDTH]);
  });

  test('that are kept are read and not made again, by what the passages say', async () => {
    const cache = openVectorCache(folder, 'one');
    await makeVectors([{ hash: 'a', entries: await entriesOf('The ferry sank.') }], {
      encoder: counting(),
      cache,
      ...goOn,
    });
    const encoder = counting();
    const entries = await entriesOf('The ferry sank.', 'The pier broke.');
    await makeVectors([{ hash: 'a', entries }], { encoder, cache, ...goOn });
    expect(encoder.texts).toEqual(['A headline. The pier broke.']);
    expect(entries[0]?.vectors.values?.[0]).toBe('A headline. The ferry sank.'.length % 100);
  });

  test.each([
    ['of another encoder', async () => {}],
    ['cut in the middle', async (file: string) => truncate(file, 100)],
    ['that are no such file', async (file: string) => writeFile(file, 'x\ny')],
    ['of nothing', async (file: string) => writeFile(file, '')],
  ])('%s are made anew', async (what, damage) => {
    const entries = await entriesOf('The ferry sank.');
    await makeVectors([{ hash: 'a', entries }], {
      encoder: counting(),
      cache: openVectorCache(folder, 'one'),
      ...goOn,
    });
    await damage(join(folder, 'a.vectors'));
    const encoder = counting();
    const cache = openVectorCache(folder, what === 'of another encoder' ? 'two' : 'one');
    await makeVectors([{ hash: 'a', entries: await entriesOf('The ferry sank.') }], {
      encoder,
      cache,
      ...goOn,
    });
    expect(encoder.texts).toHaveLength(1);
  });

  test('end where they are told to', async () => {
    const entries = await entriesOf('One.', 'Two.', 'Three.');
    const encoder = counting();
    await makeVectors([{ hash: 'a', entries }], {
      encoder,
      cache: NO_VECTOR_CACHE,
      isStopped: () => encoder.texts.length > 0,
    });
    expect(encoder.texts).toHaveLength(1);
  });

  test('of files that are gone are forgotten', async () => {
    const cache = openVectorCache(folder, 'one');
    for (const hash of ['a', 'b'])
      await makeVectors([{ hash, entries: await entriesOf('The ferry sank.') }], {
        encoder: counting(),
        cache,
        ...goOn,
      });
    await cache.keepOnly(new Set(['b']));
    expect(await readdir(folder)).toEqual(['b.vectors']);
  });

  test('stay with stories that have not changed', async () => {
    const old = await entriesOf('The ferry sank.', 'The pier broke.');
    for (const entry of old) await makeVectorsOf(entry, counting());
    const now = await entriesOf('The ferry sank.', 'The pier stood.');
    carryVectors({ entries: old }, now);
    expect(now.map(({ vectors }) => vectors.values !== null)).toEqual([true, false]);
  });
});
