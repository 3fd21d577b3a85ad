import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceToBeginning, editDistance } from '../../src/text/edit-distance.ts';

test.each([
  ['ferry', 'ferry', 0],
  ['ferry', 'fery', 1],
  ['ferry', 'frery', 1],
  ['ferry', 'berry', 1],
  ['ferry', 'ferries', 3],
  ['', 'ab', 2],
  ['abcdef', 'fedcba', 4],
])('from “%s” to “%s” it takes %i edits, where more than three are not counted', (a, b, edits) => {
  expect(editDistance(a, b, 3)).toBe(edits);
});

test.each([
  ['petr', 'petrova', 0],
  ['petor', 'petrova', 1],
  ['ptero', 'petrova', 1],
  ['xyz', 'petrova', 3],
])('from “%s” to a beginning of “%s” it takes %i edits', (a, b, edits) => {
  expect(distanceToBeginning(a, b, 2)).toBe(edits);
});

/** The recurrence of Damerau's distance as it is defined, without bounds. */
function plainDistance(a: string, b: string): number {
  const known = PLAIN.get(`${a} ${b}`) ?? byDefinition(a, b);
  PLAIN.set(`${a} ${b}`, known);
  return known;
}

const PLAIN = new Map<string, number>();

function byDefinition(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
  const same = a.at(-1) === b.at(-1) ? 0 : 1;
  const swapped =
    a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
      ? plainDistance(a.slice(0, -2), b.slice(0, -2)) + 1
      : Infinity;
  return Math.min(plainDistance(x, b) + 1, plainDistance(a, y) + 1, plainDistance(x, y) + same, swapped);
}

const word = fc.string({ maxLength: 5, unit: fc.constantFrom('a', 'b', 'c') });

test('both are the distances that the definition gives', () => {
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, most) => {
      expect(editDistance(a, b, most)).toBe(Math.min(plainDistance(a, b), most + 1));
      const beginnings = Array.from({ length: b.length + 1 }, (_, end) => plainDistance(a, b.slice(0, end)));
      expect(distanceToBeginning(a, b, most)).toBe(Math.min(...beginnings, most + 1));
    }),
    { numRuns: 60 },
  );
});

test('words of any length are compared', () => {
  // Longer than the rows that are kept from pair to pair.
  const long = 'ab'.repeat(500);
  expect(editDistance(long, `${long}c`, 2)).toBe(1);
  expect(editDistance('ferry', 'fery', 2)).toBe(1);
});
