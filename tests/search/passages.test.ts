import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { splitPassages } from '../../src/search/passages.ts';
import { storyOf } from '../support/story.ts';

const sentences = fc.array(
  fc.constantFrom('It rained.', 'The bridge was closed for repairs on Tuesday.', 'Nobody knew why.'),
  {
    minLength: 1,
    maxLength: 60,
  },
);

test('every sentence stands in a passage, and each passage begins with the end of the one before', () => {
  fc.assert(
    fc.property(sentences, (words) => {
      const found = annotate(storyOf(words.join(' ')));
      const passages = splitPassages(found);
      expect(passages[0]?.first).toBe(0);
      expect(passages.at(-1)?.last).toBe(found.sentences.length);
      for (const [at, { first, last }] of passages.entries()) {
        expect(last).toBeGreaterThan(first);
        expect(first).toBeLessThanOrEqual(at === 0 ? 0 : (passages[at - 1]?.last ?? -1));
      }
    }),
    { numRuns: 30 },
  );
});

test('a sentence longer than a passage is one by itself', () => {
  const long = `The council ${'sat and '.repeat(100)}rose.`;
  const passages = splitPassages(annotate(storyOf(`${long} It rained.`)));
  expect(passages.map(({ first, last }) => [first, last])).toEqual([
    [0, 1],
    [1, 2],
  ]);
});
