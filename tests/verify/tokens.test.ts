import { expect, test } from 'vitest';
import { tokensOf } from '../../src/verify/tokens.ts';

const words = (text: string): readonly string[] => tokensOf(text).map(({ word }) => word);

test.each([
  ['marks and dashes', '“We go” — now', '"we go" - NOW'],
  ['apostrophes', 'I don’t, we’ve', "i dont, we've"],
  ['separators', '1,000,000 boats', '1000000 boats'],
  ['abbreviations', 'the U.S. fleet', 'the US fleet'],
  ['accents and signs without width', 'Café so\u00ADlar', 'cafe solar'],
  ['per cent', '5%', '5 percent'],
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
])('%s is not', (_what, a, b) => {
  expect(words(a)).not.toEqual(words(b));
});
