import { expect, it } from 'vitest';
import { saidIn } from './dates-in.ts';

/** A text and what is found in it, as "words = value". */
type Row = readonly [text: string, ...found: readonly string[]];

/** One test for each text; published on Thursday, 9 January 2020, unless another day is given. */
export const cases = (rows: readonly Row[], published: string | null = '2020-01-09'): void => {
  it.each(rows.map(([text, ...found]) => ({ text, found })))('$text', ({ text, found }) => {
    expect(saidIn(text, published)).toEqual(found);
  });
};
