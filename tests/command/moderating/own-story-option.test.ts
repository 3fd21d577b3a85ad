import { expect, test } from 'vitest';
import { ownStoryOption } from '../../../src/command/moderating/moderation-of.ts';
import { storyOption } from '../../../src/command/suggestions/story-option.ts';
import { addTo, newsroomsOf } from '../../support/newsrooms.ts';

const SHARED = {
  'ferry.md': '---\ntitle: Ferry sinks off Varna\n---\nA ferry sank off Varna, the coast guard said.\n',
};
const ferry = { name: 'Ferry sinks off Varna', value: 'ferry' };
const museum = { name: 'Museum at Pleven reopens', value: 'museum-at-pleven-reopens' };

test('the stories of a server alone are offered for removal, and all of them for a question, in either order', async () => {
  const { newsrooms } = await newsroomsOf(SHARED);
  const newsroom = newsrooms.of('1');
  await addTo(newsroom);
  for (let again = 0; again < 2; again += 1) {
    expect(storyOption.suggest('', newsroom)).toEqual([ferry, museum]);
    expect(ownStoryOption.suggest('', newsroom)).toEqual([museum]);
    expect(ownStoryOption.suggest('ferry', newsroom)).toEqual([]);
    expect(storyOption.suggest('ferry', newsroom)).toEqual([ferry]);
  }
});

test('a server without stories of its own is offered none of them, whatever another has', async () => {
  const { newsrooms } = await newsroomsOf(SHARED);
  await addTo(newsrooms.of('1'));
  expect(ownStoryOption.suggest('', newsrooms.of('1'))).toEqual([museum]);
  expect(ownStoryOption.suggest('', newsrooms.of('2'))).toEqual([]);
  expect(storyOption.suggest('', newsrooms.of('2'))).toEqual([ferry]);
  expect(ownStoryOption.suggest('', newsrooms.shared)).toEqual([]);
});
