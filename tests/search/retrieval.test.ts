import { makeEntry } from '../../src/search/entry.ts';
import { buildIndex } from '../../src/search/search-index.ts';
import { retrievalContract } from './retrieval-contract.ts';

retrievalContract('in memory', async (stories) => {
  const index = await buildIndex(await Promise.all(stories.map((story) => makeEntry(story))));
  return (work) => work(index);
});
