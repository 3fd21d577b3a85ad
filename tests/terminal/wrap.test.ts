import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrap } from '../../src/terminal/wrap.ts';

describe('a line', () => {
  test.each([
    ['that fits stays', 'The ferry sank.', 20, 'The ferry sank.'],
    ['is cut at a space', 'The ferry sank.', 10, 'The ferry\nsank.'],
    ['that fits just so stays', 'The ferry', 9, 'The ferry'],
    ['keeps its indent in every row', '  The ferry sank.', 12, '  The ferry\n  sank.'],
    [
      'with a word that is too long has it whole',
      'See https://example.org/ferry now',
      10,
      'See\nhttps://example.org/ferry\nnow',
    ],
    ['of nothing is nothing', '', 10, ''],
    ['of blanks stays', '    ', 2, '    '],
  ] as const)('%s', (...[, line, columns, rows]) => {
    expect(wrap(line, columns)).toBe(rows);
  });

  test('is measured without its colours', () => {
    expect(wrap('\u001B[1mThe ferry\u001B[22m sank.', 15)).toBe('\u001B[1mThe ferry\u001B[22m sank.');
  });
});

test('whatever the line, it loses nothing but spaces, and no row of two words is too wide', () => {
  const line = fc
    .array(fc.constantFrom('a', 'ferry', 'the Aurora', ' ', '  ', 'https://example.org'))
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(line, fc.integer({ min: 1, max: 40 }), (given, columns) => {
      const rows = wrap(given, columns).split('\n');
      expect(rows.join('').replaceAll(' ', '')).toBe(given.replaceAll(' ', ''));
      for (const row of rows) expect(row.length <= columns || !/\S \S/u.test(row)).toBe(true);
    }),
  );
});
