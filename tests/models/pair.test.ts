import { describe, expect, test } from 'vitest';
import { pairOf, textOf, type ReadablePieces } from '../../src/models/pair.ts';

const pieces = (count: number): readonly number[] => Array.from({ length: count }, (_none, at) => 1000 + at);

const told = (
  sentence: readonly number[],
  who: readonly number[] = [],
  about: readonly number[] = [],
): ReadablePieces => ({
  sentence,
  who,
  about,
});

describe('a pair', () => {
  test('is question and sentence between marks, each in its segment', () => {
    const { ids, segments } = pairOf([7, 8], told([9]));
    expect([...ids]).toEqual([101, 7, 8, 102, 9, 102]);
    expect([...segments]).toEqual([0, 0, 0, 0, 1, 1]);
  });

  test.each([
    ['a question of 40 pieces to 32', pairOf(pieces(40), told(pieces(1))), 32 + 1 + 3],
    ['a sentence of 200 pieces to 96', pairOf(pieces(1), told(pieces(200))), 1 + 96 + 3],
    ['nothing to its marks', pairOf([], told([])), 3],
  ])('cuts %s', (_what, { ids }, length) => {
    expect(ids).toHaveLength(length);
  });

  test('has whom the sentence means and what its story is about behind it, in a segment of their own', () => {
    const { ids, segments } = pairOf([7], told([9], [5], [6, 4]));
    expect([...ids]).toEqual([101, 7, 102, 9, 102, 5, 102, 6, 4, 102]);
    expect([...segments]).toEqual([0, 0, 0, 1, 1, 2, 2, 2, 2, 2]);
  });

  test('keeps the place of whom it means where only the story is known', () => {
    expect([...pairOf([7], told([9], [], [6])).ids]).toEqual([101, 7, 102, 9, 102, 102, 6, 102]);
  });
});

test('a passage is cut to 160 pieces with its marks', () => {
  expect(textOf(pieces(500))).toHaveLength(160);
  expect([...textOf([5])]).toEqual([101, 5, 102]);
});
