import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { inParts, zipOf } from '../../../src/newsroom/servers/export-stories.ts';
import { makeStory } from '../../../src/read/make-story.ts';
import { parseFile } from '../../../src/read/parse-file.ts';

const stories = Array.from({ length: 9 }, (_, number) =>
  makeStory({
    id: `story-${number}`,
    text: `The ${'ferry bridge museum mill'.split(' ')[number % 4]} has ${number} doors.\n`,
    headline: `Doors: ${number}`,
    published: '2024-05-07',
  }),
);

test('stories go into as many parts as needed, each in its size, and read back as the same stories', async () => {
  const parts = inParts(stories, 700).map((part) => zipOf(part));
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.length).toBeLessThan(stories.length);
  expect(parts.filter(({ length }) => length > 700)).toEqual([]);
  const files = parts.flatMap((part) => Object.entries(unzipSync(part)));
  const read = await Promise.all(files.map(([name, bytes]) => parseFile(name, bytes)));
  expect(read.flatMap((parsed) => parsed.stories)).toEqual(stories);
});

test('all are one part where they fit, none are none, and one that fits nowhere is alone', () => {
  expect(inParts(stories, 100_000)).toHaveLength(1);
  expect(inParts([], 100_000)).toEqual([]);
  expect(inParts(stories, 10)).toHaveLength(9);
});
