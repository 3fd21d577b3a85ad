import { vector } from '@electric-sql/pglite-pgvector';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Encoder } from '../../../src/models/encoder.ts';
import { makeEntry, type Entry } from '../../../src/search/entry.ts';
import { joinIndexes } from '../../../src/search/join-indexes.ts';
import { buildIndex } from '../../../src/search/search-index.ts';
import { withinReach } from '../../../src/search/within-reach.ts';
import type { Archives, HashedFile } from '../../../src/store/archives.ts';
import { archivesInDatabase } from '../../../src/store/postgres/archives-in-database.ts';
import { openTables, type Database } from '../../../src/store/postgres/database.ts';
import { openPostgresStore } from '../../../src/store/postgres/open-postgres-store.ts';
import { openPassageVectors } from '../../../src/store/postgres/passage-vectors.ts';
import { storyId, type Story } from '../../../src/story/story.ts';
import { quantize, WIDTH } from '../../../src/text/vectors.ts';
import { pgliteOf } from '../../support/postgres/pglite-pool.ts';
import { storyOf } from '../../support/story.ts';
import { retrievalContract } from '../../search/retrieval-contract.ts';
import { byMila, utf8 } from '../contract.ts';

const { pool, empty } = pgliteOf({ extensions: { vector } });

/** PGlite takes its time to start, on a busy machine more than a test may. */
beforeAll(async () => {
  await openTables(pool);
}, 240_000);

type Opened = {
  readonly database: Database;
  readonly archives: Archives;
  readonly put: (...stories: readonly Story[]) => Promise<void>;
};

/** An archive of server 1; its files are stand-ins, read as the stories that were put. */
async function open(version = 'v1'): Promise<Opened> {
  const database = await openTables(pool);
  const vectors = await openPassageVectors(database);
  const store = openPostgresStore(database);
  return {
    database,
    archives: archivesInDatabase(database, { version, vectors, alone: (_key, work) => work() }),
    put: async (...stories) => {
      for (const story of stories)
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        await store.putStory('1', { name: `${story.id}.md`, bytes: utf8(JSON.stringify(story)) }, byMila);
    },
  };
}

const read = async ({ bytes }: HashedFile): Promise<readonly Entry[]> => {
  const story: Story = JSON.parse(new TextDecoder().decode(bytes));
  return [await makeEntry(story)];
};

const along = (axis: number): Int8Array => quantize(new Float32Array(WIDTH).fill(0.1, axis, axis + 8));

const updating = { read, progress: (): void => {} };

retrievalContract('PGlite', async (stories) => {
  await empty();
  const { archives, put } = await open();
  await put(...stories);
  await archives.update('1', updating);
  const { passages } = await archives.open('1');
  return (work) => withinReach(passages, work);
});

const ferry = storyOf('A ferry sank off Varna.', { id: storyId('ferry'), headline: 'Ferry sinks' });
const school = storyOf('The school of Varna opened.', { id: storyId('school'), headline: null });
const bridge = storyOf('The bridge fell.', { id: storyId('bridge') });

/** What the tables count, apart from the order in which it came. */
async function counted({ ask }: Database): Promise<unknown> {
  const totals = await ask((db) =>
    sql`select archives.sentences, passages, in_text::int, in_people::int, in_headline::int from archives where version = 'v1'`.execute(
      db,
    ),
  );
  const terms = await ask((db) =>
    sql`select term, t.sentences, t.headlines, t.in_text, t.in_headline from terms as t join archives using (archive)
      where version = 'v1' and t.sentences + t.headlines > 0 order by term`.execute(db),
  );
  return [totals.rows, terms.rows];
}

describe('an archive', () => {
  test('follows its server: what came, was changed and went counts as if it had been so from the first', async () => {
    await empty();
    const { archives, database, put } = await open();
    await put(ferry, school, bridge);
    await archives.update('1', updating);
    const store = openPostgresStore(database);
    await put(storyOf('A ship sank off Burgas.', { id: ferry.id, headline: 'Ferry sinks' }));
    await store.removeStory('1', 'bridge.md', byMila);
    await archives.update('1', updating);
    const after = await counted(database);
    expect([...(await archives.open('1')).passages.stories.keys()]).toEqual(['ferry', 'school']);
    await database.ask((db) => sql`truncate archives cascade`.execute(db));
    await archives.update('1', updating);
    expect(await counted(database)).toEqual(after);
  });

  test('goes on from where it was stopped', async () => {
    await empty();
    const { archives, put } = await open();
    const many = Array.from({ length: 120 }, (_none, at) => ({ ...ferry, id: storyId(`ferry-${at}`) }));
    await put(...many);
    let reads = 0;
    const stopping = async (file: HashedFile): Promise<readonly Entry[]> => {
      reads += 1;
      if (reads === 70) throw new Error('killed');
      return read(file);
    };
    await expect(archives.update('1', { ...updating, read: stopping })).rejects.toThrow('killed');
    expect((await archives.open('1')).passages.stories.size).toBe(50);
    const told: (readonly [number, number])[] = [];
    const progress = (done: number, all: number): void => void told.push([done, all]);
    await archives.update('1', { read, progress });
    expect(told).toEqual([
      [50, 70],
      [70, 70],
    ]);
    expect((await archives.open('1')).passages.stories.size).toBe(120);
  });

  test('goes with its server', async () => {
    await empty();
    const { archives, database, put } = await open();
    await put(ferry);
    await archives.update('1', updating);
    const store = openPostgresStore(database);
    await store.leave('1', '2024-01-01T00:00:00Z');
    expect(await store.removeIfLeftBefore('1', '2024-03-01T00:00:00Z')).toBe(true);
    expect((await archives.open('1')).passages.stories.size).toBe(0);
  });

  test('of another version is another', async () => {
    await empty();
    const [{ archives, put }, other] = [await open(), await open('v2')];
    await put(ferry);
    await archives.update('1', updating);
    expect((await archives.open('1')).passages.stories.size).toBe(1);
    expect((await other.archives.open('1')).passages.stories.size).toBe(0);
  });

  test('finds the passages that are nearest by their vectors', async () => {
    await empty();
    const { archives, put } = await open();
    await put(ferry, school, bridge);
    await archives.update('1', updating);
    const encoder: Encoder = {
      question: async () => along(0),
      passages: async (texts) => {
        const values = new Int8Array(texts.length * WIDTH);
        for (const [at, text] of texts.entries())
          values.set(along(text.includes('ferry') ? 0 : text.includes('school') ? 4 : 100), at * WIDTH);
        return values;
      },
    };
    await archives.makeVectors('1', { encoder, isStopped: () => false });
    const { passages } = await archives.open('1');
    const near = await withinReach(passages, (index) => index.near(along(0), { limit: 2 }));
    expect(near.map(({ entry, score }) => [entry.story.id, score])).toEqual([
      ['ferry', 0.08],
      ['school', 0.04],
    ]);
    const one = await withinReach(passages, (index) => index.near(along(0), { limit: 2, story: bridge.id }));
    expect(one.map(({ entry }) => entry.story.id)).toEqual(['bridge']);
  });
});

test('stories in memory are asked beside those of an archive, as if all were in memory', async () => {
  await empty();
  const { archives, put } = await open();
  await put(ferry, school);
  await archives.update('1', updating);
  const { passages } = await archives.open('1');
  const shared = await buildIndex([
    await makeEntry(bridge),
    await makeEntry(storyOf('A ferry school.', { id: school.id })),
  ]);
  const own = await buildIndex([await makeEntry(ferry), await makeEntry(school)]);
  const words = ['ferri', 'bridg', 'varna'];
  const told = (index: typeof own): readonly unknown[] => [
    index.sentenceCount,
    index.entries.size,
    words.map((term) => [index.has(term), index.frequencyOf(term)]),
    index.search(words, 10).map(({ entry, score }) => [entry.story.id, Number(score.toFixed(4))]),
    index.entries.get(school.id)?.story.text,
  ];
  const reached = await withinReach(passages, async (index) => told(joinIndexes(index, shared)));
  expect(reached).toEqual(told(joinIndexes(own, shared)));
});
