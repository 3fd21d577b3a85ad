import { describe, expect, test } from 'vitest';
import { look } from '../../../src/answer/look/look.ts';
import { join, nearestOf } from '../../../src/answer/look/nearness.ts';
import { readQuestion } from '../../../src/answer/question/question.ts';
import { quantize, WIDTH } from '../../../src/text/vectors.ts';
import { storyId } from '../../../src/story/story.ts';
import type { SearchIndex } from '../../../src/search/search-index.ts';
import { indexOf } from '../../support/library.ts';
import { storyOf } from '../../support/story.ts';

/** A vector that points along one axis. */
const along = (axis: number): Int8Array =>
  quantize(Float32Array.from({ length: WIDTH }, (_none, at) => (at === axis ? 0.3 : 0)));

async function stories(): Promise<SearchIndex> {
  const texts = ['The ferry sank off Varna.', 'The council cut the budget.', 'A storm broke the pier.'];
  const many = Array.from({ length: 400 }, (_none, at) => `Nothing happened in village ${at}.`);
  const index = await indexOf(...texts, ...many);
  for (const [at, entry] of [...index.entries.values()].entries()) entry.vectors.values = along(at % WIDTH);
  return index;
}

async function found(index: SearchIndex, words: string, options = {}): Promise<readonly string[]> {
  const { candidates } = await look(readQuestion(words), index, options);
  return [...new Set(candidates.map(({ entry }) => String(entry.story.id)))];
}

async function behindIn(index: SearchIndex): Promise<readonly number[]> {
  const { candidates } = await look(readQuestion('which ferry sank off varna?'), index, {});
  return candidates.map(({ story }) => story.behind);
}

describe('where to look', () => {
  test('a story that shares words is found by words', async () => {
    expect((await found(await stories(), 'which ferry sank?'))[0]).toBe('story-1');
  });

  test('one that shares none is found by its vector', async () => {
    const index = await stories();
    expect(await found(index, 'why did the jetty collapse?', { vector: along(2) })).toContain('story-3');
    expect(await found(index, 'why did the jetty collapse?')).not.toContain('story-3');
  });

  test('at most five stories of many are read', async () => {
    const ids = await found(await stories(), 'what happened in the village?', { vector: along(3) });
    expect(ids.length).toBeLessThanOrEqual(5);
  });

  test('a story of the time that the question names goes before one that ran before', async () => {
    const text = 'The ferry sank off Varna with 14 people.';
    const days = ['2019-03-01', '2021-07-02', '2021-07-03', '2023-05-05'];
    const index = await indexOf(
      ...days.map((published, at) => storyOf(text, { id: storyId(`story-${at + 1}`), published })),
    );
    const asked = async (
      words: string,
      today: string | null,
    ): Promise<readonly (readonly [string, number])[]> =>
      (await look(readQuestion(words), index, { today })).candidates.map(
        ({ entry, story }) => [String(entry.story.id), story.timeliness] as const,
      );
    expect(await asked('how many sank with the ferry in july 2021?', null)).toEqual([
      ['story-2', 1],
      ['story-3', 1],
      ['story-4', 0],
      ['story-1', -1],
    ]);
    expect((await asked('which ferry sank yesterday?', '2023-05-06'))[0]).toEqual(['story-4', 1]);
  });

  test('the weights tell which story is asked for', async () => {
    const index = await indexOf(
      'The ferry sank off Varna. It was old.',
      'The ferry of Lund sank. It was new.',
    );
    const first = async (weights: Readonly<Record<string, number>>): Promise<string | undefined> =>
      (
        await found(index, 'how old was the ferry of Lund?', { weights: new Map(Object.entries(weights)) })
      )[0];
    expect(await first({ 'lacks-names': -1 })).toBe('story-2');
    expect(await first({ 'lacks-names': 1 })).toBe('story-1');
  });

  test('of a few stories none is likelier, since all are read', async () => {
    const texts = ['The ferry sank off Varna.', 'A ferry rose.'];
    expect(await behindIn(await indexOf(...texts))).toEqual([0, 0]);
    const many = Array.from({ length: 9 }, (_none, at) => `A ferry came from village ${at}.`);
    expect(Math.min(...(await behindIn(await indexOf(...texts, ...many))))).toBeLessThan(0);
  });

  test('of a named story all sentences, and of no other', async () => {
    const index = await indexOf('One rose. Two fell. Three stood.', 'One rose too.');
    const { candidates } = await look(readQuestion('what rose?'), index, { story: storyId('story-1') });
    expect(candidates).toHaveLength(3);
  });

  test('without vectors nothing is told of how near the nearest is', async () => {
    const index = await indexOf('The ferry sank.');
    expect((await look(readQuestion('what sank?'), index, {})).nearest).toBeNull();
    expect((await look(readQuestion('what sank?'), index, { vector: along(1) })).nearest).toBeNull();
  });
});

test('what is first in both lists is nearest of all', async () => {
  const index = await indexOf('The ferry sank.', 'The ferry rose.');
  const hits = [...index.entries.values()].map((entry, at) => {
    const [passage] = entry.passages;
    if (passage === undefined) throw new TypeError('no passage');
    return { entry, passage, score: 2 - at };
  });
  const { passages, nearest, others } = join(hits, hits);
  // What stands in neither list is no nearer by its vector than the last of them, and not as near as the first.
  expect(others).toEqual({ words: 0, vector: -1, fused: 0 });
  expect(nearest).toBe(2);
  expect([...passages.values()].map(({ nearness }) => nearness.fused)).toEqual([1, expect.closeTo(21 / 22)]);
  expect(nearestOf([...passages.values()].map(({ nearness }) => nearness))).toEqual({
    words: 1,
    vector: 0,
    fused: 1,
  });
});
