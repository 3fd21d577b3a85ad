import { describe, expect, test } from 'vitest';
import { makeEntry } from '../../src/search/entry.ts';
import { buildIndex } from '../../src/search/search-index.ts';
import { quantize, WIDTH } from '../../src/text/vectors.ts';
import { storyId } from '../../src/story/story.ts';
import { sliceOf } from '../../src/text/span.ts';
import { termsOf } from '../../src/search/terms.ts';
import { indexOf } from '../support/library.ts';
import { storyOf } from '../support/story.ts';

const asked = (words: string): readonly string[] => termsOf(words).map(({ term }) => term);

const bridge = 'The harbour bridge was closed on Tuesday. Ferries took over.';
const school = 'The school opened a new library. Pupils painted its walls.';

describe('a search', () => {
  test('finds the passage that shares words, in whatever form they stand', async () => {
    const hits = (await indexOf(bridge, school)).search(asked('closing the bridges'), 5);
    expect(hits.map(({ entry, passage }) => sliceOf(entry.story.text, passage.span))).toEqual([bridge]);
  });

  test('ranks the story first that has the rarer of two words', async () => {
    const hits = (await indexOf('The mayor spoke.', 'The mayor resigned.', 'The mayor ate.')).search(
      asked('mayor resigned'),
      3,
    );
    expect(hits[0]?.entry.story.id).toBe('story-2');
  });

  test('keeps to one story where it is told to', async () => {
    const hits = (await indexOf(bridge, 'A bridge in another town.')).search(
      asked('bridge'),
      5,
      storyId('story-2'),
    );
    expect(hits.map(({ entry }) => entry.story.id)).toEqual(['story-2']);
  });

  test('finds a passage by the headline of its story', async () => {
    const index = await indexOf(storyOf('It was closed on Tuesday.', { headline: 'Harbour bridge' }), school);
    expect(index.search(asked('harbour'), 5)).toHaveLength(1);
  });

  test('of words that only build a sentence finds nothing', async () => {
    expect((await indexOf(bridge)).search(asked('who was the of it'), 5)).toEqual([]);
  });
});

test('a word counts once for each sentence that has it', async () => {
  const index = await indexOf('The bridge, the old bridge, fell. A bridge is gone.');
  expect(index.frequencyOf('bridg')).toBe(2);
  expect(index.frequencyOf('tunnel')).toBe(0);
});

test('"US" is not the pronoun "us"', async () => {
  const index = await indexOf('The US sent ships.', 'They told us nothing.', 'The U.S. sent planes.');
  expect(
    index
      .search(asked('US'), 5)
      .map(({ entry }) => entry.story.id)
      .toSorted(),
  ).toEqual(['story-1', 'story-3']);
});

test('whoever builds may rest between any two passages, also within a story', async () => {
  const entry = await makeEntry(storyOf('The ferry sank off Varna on Monday. '.repeat(300)));
  let rests = 0;
  await buildIndex([entry], () => void (rests += 1));
  expect(entry.passages.length).toBeGreaterThan(10);
  expect(rests).toBeGreaterThan(entry.passages.length);
});

test('a story is taken apart with rests between its sentences', async () => {
  let rests = 0;
  await makeEntry(storyOf('It rained. It snowed. It thundered.'), undefined, () => void (rests += 1));
  expect(rests).toBe(3);
});

const vectorAt = (at: number): Int8Array =>
  quantize(Float32Array.from({ length: WIDTH }, (_none, axis) => (axis === at % WIDTH ? 0.3 : 0)));

describe('the passages nearest to a vector', () => {
  test('are the same, whoever rests while they are looked for', async () => {
    const index = await indexOf(...Array.from({ length: 30 }, (_none, at) => `Ship ${at} sank.`));
    const many = 5;
    for (const [at, entry] of [...index.entries.values()].entries()) {
      const values = new Int8Array(many * 1000 * WIDTH);
      values.set(vectorAt(at));
      entry.vectors.values = values;
    }
    let rests = 0;
    const limits = { limit: 3, rest: () => void (rests += 1) };
    const near = await index.near(vectorAt(7), limits);
    expect(near[0]?.entry.story.id).toBe('story-8');
    expect(rests).toBeGreaterThan(10);
    expect(await index.near(vectorAt(7), { limit: 3 })).toEqual(near);
  });

  test('are those of one story where one is named', async () => {
    const index = await indexOf('One ship sank.', 'Two ships sank.');
    for (const entry of index.entries.values()) entry.vectors.values = vectorAt(1);
    const near = await index.near(vectorAt(1), { limit: 3, story: storyId('story-2') });
    expect(near.map(({ entry }) => entry.story.id)).toEqual(['story-2']);
  });
});
