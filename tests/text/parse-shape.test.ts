import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseShape } from '../../src/text/parse-shape.ts';
import { refusedWith } from '../support/refused.ts';

const Line = z.object({
  id: z.string(),
  tags: z.array(z.string()),
  kind: z.enum(['who', 'when']).optional(),
});

test('what fits comes back, without what nobody asked for', () => {
  expect(parseShape(Line, { id: 'a', tags: [], more: 1 })).toEqual({ id: 'a', tags: [] });
});

test('every field that does not fit is named, however deep it is', () => {
  expect(() => parseShape(Line, { tags: ['a', 1] })).toThrow(
    refusedWith({
      code: 'fields',
      fields: [
        { field: 'id', is: 'missing', wants: 'text' },
        { field: 'tags.1', is: 'wrong', wants: 'text' },
      ],
    }),
  );
});

test('where nothing fits, it is the line that does not', () => {
  expect(() => parseShape(Line, 'a')).toThrow(
    refusedWith({ code: 'fields', fields: [{ field: null, is: 'wrong', wants: 'object' }] }),
  );
});

test('a value that may not be chosen is named with those that may', () => {
  expect(() => parseShape(Line, { id: 'a', tags: [], kind: 'sing' })).toThrow(
    refusedWith({ code: 'fields', fields: [{ field: 'kind', is: 'wrong', wants: ['who', 'when'] }] }),
  );
});
