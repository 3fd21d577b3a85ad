import { expect, test } from 'vitest';
import { linesOf } from '../../src/picture/lines-of.ts';

test('a text is cut into lines at its words, and what is left out is marked', () => {
  expect(linesOf('The old crane left on Monday morning', 14, 2)).toEqual(['The old crane', 'left on …']);
});

test('a line that runs from right to left ends with a mark of its direction, so that its stop stands at its left', () => {
  expect(linesOf('ראש העיר.', 40, 1)).toEqual(['ראש העיר.\u200F']);
  expect(linesOf('The mayor.', 40, 1)).toEqual(['The mayor.']);
});
