import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termOf, termsOf } from '../../src/search/terms.ts';

const words = (text: string): string[] => termsOf(text).map(({ start, end }) => text.slice(start, end));
const terms = (text: string): string[] => termsOf(text).map(({ term }) => term);

describe('a text falls into words', () => {
  test.each([
    ['at white space and marks', '“No,” he said.', ['No', 'he', 'said']],
    ['that keep an apostrophe inside', 'O’Brien didn’t', ['O’Brien', 'didn’t']],
    ['and abbreviations with their stops', 'the U.S. and the U.K.', ['the', 'U.S.', 'and', 'the', 'U.K.']],
    ['and figures with their separators', '2,500 of 3.5 million.', ['2,500', 'of', '3.5', 'million']],
    ['at hyphens', 'four-star mid-1990 5-2', ['four', 'star', 'mid', '1990', '5', '2']],
    [
      'but names of letters and a figure',
      'the F-16, MH-17 and B-52s',
      ['the', 'F-16', 'MH-17', 'and', 'B-52s'],
    ],
    ['of any script', 'мир Ελλάδα', ['мир', 'Ελλάδα']],
    ['and nothing else', '… — “” 👋 ', []],
  ])('%s', (_what, text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('two words are one term', () => {
  test.each([
    ['in any form of the verb', 'killing', 'killed'],
    ['in any number', 'strikes', 'strike'],
    ['in any case', 'Embassy', 'embassy'],
    ['as a country with or without stops', 'US', 'U.S.'],
    ['as another country', 'UK', 'U.K.'],
    ['with a possessive of either mark', 'Iran’s', "Iran's"],
    ['with and without a possessive', 'Iran’s', 'Iran'],
    ['in words and figures', 'twelve', '12'],
    ['in words and figures of tens', 'seventy', '70'],
    ['with and without separators', '2,500', '2500'],
    ['with and without a hyphen before its figure', 'F-16', 'f16'],
    ['with and without accents', 'Núñez', 'Nunez'],
    ['with a curly or a straight apostrophe', 'O’Brien', "O'Brien"],
  ])('%s', (_what, a, b) => {
    expect(termOf(a)).toBe(termOf(b));
  });
});

describe('two words stay two terms', () => {
  test.each([
    ['a country and a pronoun', 'US', 'us'],
    ['a decimal and a whole', '3.5', '35'],
    ['a one and a pronoun', 'one', '1'],
  ])('%s', (_what, a, b) => {
    expect(termOf(a)).not.toBe(termOf(b));
  });
});

describe('for any text', () => {
  const anyText = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('U.S.', ' Iran’s ', '2,500', "don't", ' ', '\n', 'é', 'e\u0301', '—', '1.'),
    ),
  );

  test('terms stand in order at their words, never overlap, and are never empty', () => {
    fc.assert(
      fc.property(anyText, (parts) => {
        const text = parts.join('');
        let at = 0;
        for (const { term, start, end } of termsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(term).not.toBe('');
          expect(term).toBe(termOf(text.slice(start, end)));
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('every letter and figure stands in a term', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '9', '.', ',', "'", ' ', 'ж') }), (text) => {
        const covered = termsOf(text).reduce(
          (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
          text,
        );
        expect(covered).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});

test('more words than are remembered change no term', () => {
  const before = terms('The bridges were closed');
  for (let at = 0; at < 50_001; at += 1) termOf(`word${at}`);
  expect(terms('The bridges were closed')).toEqual(before);
});

test.each([
  ['on Jan. 3', 'January 3'],
  ['Sept 11', 'on September 11'],
])('“%s” and “%s” share the month', (a, b) => {
  const [one, two] = [a, b].map((text) => new Set(termsOf(text).map(({ term }) => term)));
  expect([...(one ?? [])].some((term) => term.length > 3 && two?.has(term))).toBe(true);
});

test('Jan is a name too', () => {
  expect(termsOf('Jan Novak').map(({ term }) => term)).toContain('jan');
});
