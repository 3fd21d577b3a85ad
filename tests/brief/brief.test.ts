import { expect, test } from 'vitest';
import { briefOf } from '../../src/brief/brief.ts';
import { makeEntry } from '../../src/search/entry.ts';
import { sliceOf } from '../../src/text/span.ts';
import { storyOf } from '../support/story.ts';

const briefIn = async (text: string, headline: string | null = null): Promise<readonly string[]> => {
  const entry = await makeEntry(storyOf(text, { headline, published: '2024-03-06' }));
  return briefOf(entry).map(({ span }) => sliceOf(entry.story.text, span));
};

const LINES = [
  'The harbour council of Varna sold the old crane to a museum on Monday.',
  'The crane has stood on the pier since the harbour was built.',
  'Its paint is flaking and birds nest in it every spring.',
  'Mayor Ana Petrova signed the papers in the town hall in the morning.',
  'A brass band played and the children waved small flags.',
  'The council sold the crane because the harbour needs money for a new pier.',
  'Some people brought coffee, and others brought their dogs along.',
  'Nobody knows yet how the museum will move the crane from the harbour.',
];

test('a brief is five sentences of the story in its order, with who, when, where and why among them', async () => {
  const brief = await briefIn(LINES.join('\n\n'), 'Varna sells its harbour crane to a museum');
  expect(brief).toHaveLength(5);
  expect(brief).toEqual(LINES.filter((line) => brief.includes(line)));
  expect(brief[0]).toBe(LINES[0]);
  expect(brief.join(' ')).toContain('Ana Petrova');
  expect(brief.join(' ')).toContain('because the harbour needs money');
  expect(brief).not.toContain(LINES[6]);
});

test('a sentence that stands there twice is said once, and a short story is told as it is', async () => {
  const [first = '', second = ''] = LINES;
  expect(await briefIn([first, first, second].join('\n\n'))).toEqual([first, second]);
});
