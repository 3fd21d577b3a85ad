import { expect, test } from 'vitest';
import { peopleIn } from '../../src/people/people.ts';
import { verbatim } from '../../src/story/evidence.ts';
import { storyId } from '../../src/story/story.ts';
import { indexOf } from '../support/library.ts';
import { storyOf } from '../support/story.ts';

const index = await indexOf(
  storyOf('Ivo Dimov left. Mayor Ana Petrova met Ivo Dimov again.', {
    id: storyId('late'),
    published: '2024-05-01',
  }),
  storyOf('It rained.\n\nOn Monday Ana Petrova, the mayor, opened the pier. Petrova smiled.', {
    id: storyId('early'),
    published: '2024-03-06',
  }),
);

test('of all stories, those in most come first, each with the sentence of the oldest that names them', async () => {
  const people = await peopleIn(index);
  expect(people.map(({ name, stories }) => [name, stories])).toEqual([
    ['Ana Petrova', 2],
    ['Ivo Dimov', 1],
  ]);
  expect(people[0] && verbatim(people[0].first)).toBe('On Monday Ana Petrova, the mayor, opened the pier.');
  expect(people[0]?.paragraph).toBe(2);
});

test('others run between the stories', async () => {
  const rests = { count: 0 };
  await peopleIn(index, undefined, () => {
    rests.count += 1;
  });
  expect(rests.count).toBe(2);
});

test('of one story, they come as it names them', async () => {
  expect((await peopleIn(index, storyId('late'))).map(({ name }) => name)).toEqual([
    'Ivo Dimov',
    'Ana Petrova',
  ]);
});
