import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { anyText } from '../support/any-text.ts';

describe('folding', () => {
  test.each([
    ['makes letters small', 'NATO', 'nato'],
    ['takes accents off', 'Bogotá, Łódź, Zürich', 'bogota, lodz, zurich'],
    [
      'writes letters with a stroke, and joined ones, as letters',
      'Đặng, Ilıca, Straße, Ørsted',
      'dang, ilica, strasse, orsted',
    ],
    ['leaves out signs that are not seen', 'har\u00ADbour\u200B', 'harbour'],
    ['takes accents off that are written by themselves', 'Bogota\u0301', 'bogota'],
    ['makes single marks straight', '‘it’s’ \u02BC', "'it's' '"],
    ['makes double marks straight', '“no”', '"no"'],
    ['makes dashes hyphens', 'a‐b‑c–d—e', 'a-b-c-d-e'],
    ['leaves other letters as they are', 'мир 平和 👋', 'мир 平和 👋'],
    ['of nothing is nothing', '', ''],
  ])('%s', (_what, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('folds once: folding again changes nothing', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test('tells no difference between the two ways of writing an accent', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(fold(text.normalize('NFC'))).toBe(fold(text.normalize('NFD')));
      }),
    );
  });
});
