import { describe, expect, test } from 'vitest';
import { pairOf } from '../../src/reranker/pair.ts';

const pieces = (count: number): readonly number[] => Array.from({ length: count }, (_none, at) => 1000 + at);

describe('a pair', () => {
  test('is question and sentence between marks, each in its segment', () => {
    const { ids, segments } = pairOf([7, 8], [9]);
    expect([...ids]).toEqual([101, 7, 8, 102, 9, 102]);
    expect([...segments]).toEqual([0, 0, 0, 0, 1, 1]);
  });

  test.each([
    ['a question of 40 pieces to 32', pairOf(pieces(40), pieces(1)), 32 + 1 + 3],
    ['a sentence of 200 pieces to 96', pairOf(pieces(1), pieces(200)), 1 + 96 + 3],
    ['nothing to its marks', pairOf([], []), 3],
  ])('cuts %s', (_what, { ids }, length) => {
    expect(ids).toHaveLength(length);
  });
});
