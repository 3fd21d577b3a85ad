import { describe, expect, test } from 'vitest';
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

test('building pauses now and then, so that replies can run', async () => {
  const { buildIndex } = await import('../../src/search/search-index.ts');
  const { makeEntry } = await import('../../src/search/entry.ts');
  const entries = Array.from({ length: 45 }, (_none, at) =>
    makeEntry(storyOf(`Ship ${at} sank.`, { id: storyId(`s${at}`) })),
  );
  const done: number[] = [];
  await buildIndex(entries, async (count) => void done.push(count));
  expect(done).toEqual([20, 40]);
});
