import { expect, test } from 'vitest';
import { latestOn } from '../../src/latest/latest.ts';
import { verbatim } from '../../src/story/evidence.ts';
import { storyId } from '../../src/story/story.ts';
import { indexOf } from '../support/library.ts';
import { storyOf } from '../support/story.ts';

const index = await indexOf(
  storyOf('The port strike began on Monday. Dockers want more pay.', {
    id: storyId('a'),
    published: '2024-03-06',
  }),
  storyOf('The strike in the port is over. Ships sail again. Nobody spoke of the bridge.', {
    id: storyId('b'),
    published: '2024-05-01',
  }),
  storyOf('There was a port strike once.', { id: storyId('c'), published: null }),
);
const told = (topic: string, story?: string): readonly string[] =>
  latestOn(topic, index, story === undefined ? undefined : storyId(story)).map(({ evidence }) =>
    verbatim(evidence),
  );

test('the newest story comes first, an undated one last', () => {
  expect(told('the port strike')).toEqual([
    'The strike in the port is over.',
    'The port strike began on Monday.',
    'There was a port strike once.',
  ]);
});

test('of one story, and of nothing', () => {
  expect(told('port strike', 'a')).toEqual(['The port strike began on Monday.']);
  expect(told('pension reform')).toEqual([]);
  expect(told('the')).toEqual([]);
});
