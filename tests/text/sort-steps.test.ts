import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from '../../src/text/rest.ts';
import { sortSteps } from '../../src/text/sort-steps.ts';

type Item = { readonly key: number; readonly at: number };
const byKey = (a: Item, b: Item): number => a.key - b.key;

test('items are sorted as toSorted sorts them, and equals keep their order', () => {
  const items = fc
    .array(fc.integer({ min: 0, max: 40 }), { maxLength: 5000, size: 'max' })
    .map((keys) => keys.map((key, at) => ({ key, at })));
  fc.assert(
    fc.property(items, (given) => {
      expect(atOnce(sortSteps(given, byKey))).toEqual(given.toSorted(byKey));
    }),
    { numRuns: 30 },
  );
});

test('a long list stops often', () => {
  const items = Array.from({ length: 20_000 }, (_none, at) => ({ key: (at * 7919) % 20_011, at }));
  const steps = sortSteps(items, byKey);
  let stops = 0;
  while (steps.next().done !== true) stops += 1;
  expect(stops).toBeGreaterThan(50);
});
