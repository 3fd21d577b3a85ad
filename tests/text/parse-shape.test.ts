import { expect, test } from 'vitest';
import { z } from 'zod';
import { UserError } from '../../src/text/errors.ts';
import { parseShape } from '../../src/text/parse-shape.ts';

const Line = z.object({ id: z.string('write some words'), tags: z.array(z.string('write some words')) });

test('what fits comes back, without what nobody asked for', () => {
  expect(parseShape(Line, { id: 'a', tags: [], more: 1 })).toEqual({ id: 'a', tags: [] });
});

test('every field that does not fit is named, however deep it is', () => {
  expect(() => parseShape(Line, { tags: ['a', 1] })).toThrow(
    new UserError('id: write some words; tags.1: write some words'),
  );
});

test('where nothing fits, it is the line that does not', () => {
  expect(() => parseShape(Line, 'a')).toThrow(/^the line: /u);
});
