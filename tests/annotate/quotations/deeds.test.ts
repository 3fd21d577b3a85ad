import { expect, test } from 'vitest';
import { quotationsOf, whoSaid } from './quotations-of.ts';

test.each([
  ['laying a foundation', 'The council laid a foundation for the new school.'],
  ['reversing a decision', 'The court in Ohio reversed a decision of the board.'],
  ['an attack', 'Militants attacked the port on Monday with small boats.'],
  ['a vote', 'Students voted for the mayor in large numbers.'],
  ['a word that says nothing', 'As Mary Doyle put it.'],
])('a deed is no speech: %s', (_, text) => {
  expect(quotationsOf(text)).toEqual([]);
});

test.each([
  ['a promise', 'Mary Doyle promised to rebuild the bridge before winter.', 'to rebuild the bridge'],
  ['praise', 'Mary Doyle praised the engineers for their work on the dam.', 'the engineers'],
  ['an attack in words', 'Mary Doyle attacked the plan as “a gift to the banks.”', 'a gift to the banks'],
  ['a telling form', 'Mary Doyle tells the farmers that the bank is honest.', 'the bank is honest'],
])('words and attitudes are: %s', (_, text, words) => {
  expect(whoSaid(text, words)).toBe('Mary Doyle');
});

test.each([
  ['read', 'Mary Doyle read “The Long Way Home” to her class on Monday.'],
  ['listened to', 'Mary Doyle listened to “The Long Way Home” while she worked.'],
  ['watched', 'Her class watched the film “The Long Way Home” on Friday.'],
  ['titled', 'The book, titled “The Long Way Home,” comes out in May.'],
])('what is %s by its title is a work', (_, text) => {
  expect(quotationsOf(text)).toEqual([]);
});

test('what is read aloud without the capitals of a title stays speech', () => {
  expect(whoSaid('The sign on the gate reads: “No boats after dark.”', 'No boats')).not.toBeUndefined();
});
