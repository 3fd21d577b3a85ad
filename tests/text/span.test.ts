import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, overlap, sliceOf, span, trimmed } from '../../src/text/span.ts';

describe('a span', () => {
  test('is half-open: its end is the first place outside it', () => {
    expect(sliceOf('It rained.', span(3, 9))).toBe('rained');
  });

  test.each([
    ['is not empty', 3, 3],
    ['does not run backwards', 5, 2],
    ['does not begin before the text', -1, 4],
    ['is made of numbers', Number.NaN, 4],
    ['ends somewhere', 0, Number.NaN],
  ])('%s', (_what, start, end) => {
    expect(() => span(start, end)).toThrow(RangeError);
  });

  test.each([
    ['meets one that shares a letter', [span(0, 5), span(4, 9)], true],
    ['does not meet its neighbour', [span(0, 5), span(5, 9)], false],
    ['meets one inside it', [span(0, 9), span(3, 4)], true],
    ['does not meet one far off', [span(0, 2), span(7, 9)], false],
  ] as const)('%s', (_what, [a, b], expected) => {
    expect(overlap(a, b)).toBe(expected);
    expect(overlap(b, a)).toBe(expected);
  });

  test.each([
    ['holds itself', [span(2, 5), span(2, 5)], true],
    ['holds a smaller one', [span(2, 5), span(3, 4)], true],
    ['does not hold one that sticks out', [span(2, 5), span(4, 6)], false],
    ['does not hold a larger one', [span(3, 4), span(2, 5)], false],
  ] as const)('%s', (_what, [outer, inner], expected) => {
    expect(contains(outer, inner)).toBe(expected);
  });
});

describe('trimming', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '👋', ' ', '\n', '\t', '\u00A0', '.') });
  const textAndSpan = text.chain((words) =>
    fc.tuple(fc.constant(words), fc.nat(words.length), fc.nat(words.length)),
  );

  test('takes white space off both ends, and nothing else', () => {
    fc.assert(
      fc.property(textAndSpan, ([words, a, b]) => {
        const place = { start: Math.min(a, b), end: Math.max(a, b) };
        const shorter = trimmed(words, place);
        expect(shorter === null ? '' : sliceOf(words, shorter)).toBe(sliceOf(words, place).trim());
        expect(shorter === null || contains(place, shorter)).toBe(true);
      }),
    );
  });
});
