import { expect, test } from 'vitest';
import { tokensOf } from '../../src/verify/tokens.ts';

const words = (text: string): readonly string[] => tokensOf(text).map(({ word }) => word);

test.each([
  ['marks and dashes', '“We go” — now', '"we go" - NOW'],
  ['apostrophes', 'I don’t, we’ve', "i dont, we've"],
  ['contractions', 'I can’t; we’ve left and he’s gone', 'I cannot; we have left and he has gone'],
  ['more of them', 'I’d better go, they’ll say it’s late', 'I had better go, they will say it is late'],
  ['an apostrophe forgotten', 'it’s your turn, and that’s all', 'its youre turn and thats all'],
  ['number words', 'twelve boats, twenty-one men', '12 boats, 21 men'],
  ['separators', '1,000,000 boats', '1000000 boats'],
  ['abbreviations', 'the U.S. fleet', 'the US fleet'],
  ['accents and signs without width', 'Café so\u00ADlar', 'cafe solar'],
  ['per cent', '5%', '5 percent'],
  ['per cent in two words', '5 per cent', '5 percent'],
  ['hyphens', 'well-known', 'well known'],
])('%s are typing', (_what, a, b) => {
  expect(words(a)).toEqual(words(b));
});

test.each([
  ['a decimal point', '3.5', '35'],
  ['a currency', '$5', '€5'],
  ['a minus', 'It is -5 here', 'It is 5 here'],
  ['another word', 'we’re there', 'were there'],
  ['another number', '1,00', '100'],
  ['a possessive', 'the mayor’s crane', 'the mayor is crane'],
  ['what was and what would be', 'I’d go', 'I had go'],
])('%s is not', (_what, a, b) => {
  expect(words(a)).not.toEqual(words(b));
});

test('a part of a word knows the word as it is typed', () => {
  expect(tokensOf('We don’t.').map(({ start, end, whole }) => [start, end, whole])).toEqual([
    [0, 2, { start: 0, end: 2 }],
    [3, 5, { start: 3, end: 8 }],
    [5, 8, { start: 3, end: 8 }],
  ]);
});
