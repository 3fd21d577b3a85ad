import { expect, test } from 'vitest';
import { sourcesOf, unnamedShare } from '../../src/sources/sources.ts';
import { storyId } from '../../src/story/story.ts';
import { indexOf } from '../support/library.ts';

const index = await indexOf(
  '“We will sell the crane,” said Ana Petrova, the mayor. “It has not moved since 1998.”\n\nPetrova said that the museum could have it.\n\nA port official said that nobody had asked him.',
  'The bridge is tired, Ana Petrova said on Monday.\n\nA port official said that it would close.',
);

test('each source has its statements, over stories where it is named', async () => {
  const known = (await sourcesOf(index)).map(({ canonical, named, statements, direct }) => [
    canonical,
    named,
    statements.length,
    direct,
  ]);
  expect(known[0]).toEqual(['Ana Petrova', true, 3, 1]);
  expect(known.slice(1).map(([name, named]) => [String(name).toLowerCase(), named])).toEqual([
    ['a port official', false],
    ['a port official', false],
  ]);
});

test('of one story', async () => {
  const [first] = await sourcesOf(index, storyId('story-2'));
  expect(first?.statements.map(({ parts }) => parts.length)).toEqual([1]);
});

test('the share without a name is of the characters', () => {
  const sources = [
    { named: true, characters: 300 },
    { named: false, characters: 100 },
  ];
  expect(unnamedShare(sources)).toBe(0.25);
  expect(unnamedShare([])).toBe(0);
});
