import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeVocabulary } from '../../src/search/vocabulary.ts';
import { editDistance } from '../../src/text/edit-distance.ts';

const { nearest, add } = makeVocabulary();
for (const term of ['soleimani', 'ukrain', 'iran', 'iraq', 'pompeo', 'haspel', 'harbour', '2019']) add(term);

test.each([
  ['a letter left out', 'solemani', 'soleimani'],
  ['two letters that changed places', 'pomepo', 'pompeo'],
  ['a people called after its country', 'ukrainian', 'ukrain'],
  ['another spelling', 'harbor', 'harbour'],
])('a word that no story has is read as the one it is like: %s', (_what, term, known) => {
  expect(nearest(term, true)).toBe(known);
});

test.each([
  ['is too short to tell', 'iram'],
  ['is another word', 'pelosi'],
  ['is a figure', '2018'],
])('a word is left as it is that %s', (_what, term) => {
  expect(nearest(term, true)).toBeNull();
});

test('a name with another ending is another name', () => {
  expect(nearest('ukrainian', false)).toBeNull();
  expect(nearest('solemani', false)).toBe('soleimani');
});

test('the distance is a distance: of nothing to itself, the same both ways, never over the limit', () => {
  const word = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', 'c') });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, a, 2)).toBe(0);
      expect(editDistance(a, b, 2)).toBe(editDistance(b, a, 2));
      expect(editDistance(a, b, 2)).toBeLessThanOrEqual(3);
    }),
  );
});
