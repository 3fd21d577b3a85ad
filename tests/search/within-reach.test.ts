import { expect, test } from 'vitest';
import { lazyEntry } from '../../src/search/entry.ts';
import type { PassageStore } from '../../src/search/passage-store.ts';
import { withinReach } from '../../src/search/within-reach.ts';
import { storyId } from '../../src/story/story.ts';
import { storyOf } from '../support/story.ts';

const none = { text: 1, speakers: 1, people: 1, headline: 1 };

/** A store of as many stories, which counts what it is asked. */
function storeOf(stories: number): { readonly store: PassageStore; readonly asked: string[] } {
  const asked: string[] = [];
  const ids = Array.from({ length: stories }, (_none, at) => storyId(`story-${at}`));
  const store: PassageStore = {
    totals: { sentences: stories, passages: stories, lengths: none },
    stories: new Map(ids.map((id) => [id, storyOf('A ferry.', { id })])),
    terms: async (terms) => {
      asked.push(`terms ${terms.join(' ')}`);
      return new Map(terms.map((term) => [term, { sentences: 1, headlines: 0, passages: none }]));
    },
    termsLike: async () => [],
    search: async () => [],
    near: async () => [],
    entries: async (wanted) => {
      asked.push(`entries ${wanted.join(' ')}`);
      return wanted.map((id) =>
        lazyEntry(storyOf('A ferry.', { id }), { sentences: [], people: [], quotations: [], dates: [] }),
      );
    },
  };
  return { store, asked };
}

test('what is asked for is fetched once, and then the work is done', async () => {
  const { store, asked } = storeOf(2);
  let begun = 0;
  const id = storyId('story-1');
  const result = await withinReach(store, async (index) => {
    begun += 1;
    return [index.has('ferri'), index.frequencyOf('ferri'), index.entries.get(id)?.story.id];
  });
  expect(result).toEqual([true, 1, 'story-1']);
  expect(asked).toEqual(['terms ferri', 'entries story-1']);
  expect(begun).toBe(3);
});

test('the terms of what it is about are fetched together, before it begins', async () => {
  const { store, asked } = storeOf(2);
  await withinReach(store, async (index) => index.has('ferri') && index.has('varna'), ['Ferries of Varna']);
  expect(asked).toEqual(['terms ferri of varna']);
});

test('work that catches what stops it is done again all the same', async () => {
  const { store } = storeOf(2);
  const isThere = await withinReach(store, async (index) => {
    try {
      return index.has('ferri');
    } catch {
      return false;
    }
  });
  expect(isThere).toBe(true);
});

test('what goes wrong in the work comes out of it', async () => {
  const { store } = storeOf(2);
  await expect(withinReach(store, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  const forgetful: PassageStore = { ...store, terms: () => Promise.reject(new Error('away')) };
  await expect(withinReach(forgetful, async (index) => index.has('ferri'))).rejects.toThrow('away');
});

const count = (stories: number): Promise<number> =>
  withinReach(storeOf(stories).store, async (index) => [...index.entries.values()].length);

test('few stories are gone through, and of many that is refused', async () => {
  expect(await count(50)).toBe(50);
  await expect(count(51)).rejects.toMatchObject({ problem: { code: 'too-many-at-once', has: 51 } });
});
