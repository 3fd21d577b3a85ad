import { expect, test, vi } from 'vitest';
import { oncePer } from '../../src/text/once-per.ts';

test('a value is worked out once for each object, null among them', () => {
  const of = vi.fn<(key: object) => number | null>((key) => ('a' in key ? 1 : null));
  const once = oncePer(of);
  const [first, second] = [{ a: 1 }, { b: 1 }];
  expect([once(first), once(second), once(first), once(second)]).toEqual([1, null, 1, null]);
  expect(of).toHaveBeenCalledTimes(2);
  expect(once({ a: 2 })).toBe(1);
});
