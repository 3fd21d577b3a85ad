import { expect, test } from 'vitest';
import { quotationsOf } from './quotations-of.ts';

test.each([
  ['a title of a book', 'Her novel “The Long Field” won a prize in the spring.'],
  ['a nickname', 'William “Buddy” Reilly opened the shop in 1987.'],
  ['a name of a policy', 'The country kept its “open door” policy for ten years.'],
  ['a term', 'The device, known as a “smart lock,” costs ten dollars.'],
])('%s is no speech', (_, text) => {
  const marked = quotationsOf(text).filter(({ form }) => form !== 'indirect');
  expect(marked).toEqual([]);
});

test('what names nobody as its source is the story’s own', () => {
  expect(quotationsOf('The river rose by two meters on Tuesday and flooded the road to the mill.')).toEqual(
    [],
  );
});

test('a title before what is said is no part of it', () => {
  const told = quotationsOf(
    'Mary Doyle wrote in her new book, “The Long Field,” that the bank had lied to the farmers.',
  );
  expect(told.map(({ words }) => words)).toEqual(['that the bank had lied to the farmers']);
});
