import { expect, test } from 'vitest';
import { quotationsOf, whoSaid } from './quotations-of.ts';

test.each([
  ['Ledger President On Dorn: ‘We Do Not Pay Captains To Appear At Hearings.’', 'Ledger President'],
  ['Harbour Chief About Fares: ‘They Will Not Rise This Year.’', 'Harbour Chief'],
  ['Board chief on the harbour: “It is full to the brim.”', 'Board chief'],
])('of whom somebody speaks is no part of who it is: %s', (headline, speaker) => {
  expect(quotationsOf(`${headline}\n\nIt rained.`).map((told) => told.speaker)).toEqual([speaker]);
});

test('who asked has not passed on the answer', () => {
  const text =
    'Asked by Vera Moss to respond to Dorn’s criticism, Ana Roe said, “What does it say about people who never wait?”';
  expect(whoSaid(text, 'never wait')).toBe('Ana Roe');
  expect(quotationsOf(text).filter(({ form }) => form === 'direct')).toMatchObject([{ via: null }]);
});
