import { expect, test } from 'vitest';
import { touches } from '../../src/reply/corrections.ts';

const CORRECTION =
  'CORRECTION: An earlier version of this story misstated how many passengers the ferry Aurora carried.';

test.each([
  ['The Aurora carried 90 passengers when she sank.', true],
  ['The mayor closed the harbour on Monday.', false],
  ['An earlier storm had kept the boats in.', false],
])('a correction touches what it is about: %s', (sentence, touched) => {
  expect(touches(CORRECTION, sentence)).toBe(touched);
});
