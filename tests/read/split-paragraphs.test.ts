import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitParagraphs } from '../../src/read/split-paragraphs.ts';
import { sliceOf } from '../../src/text/span.ts';
import { anyText } from '../support/any-text.ts';
import { expectLinear } from '../support/expect-linear.ts';

const split = (text: string): string[] => splitParagraphs(text).map((place) => sliceOf(text, place));

describe('a paragraph ends', () => {
  test.each([
    ['at a blank line', 'It rained.\n\nIt poured.'],
    ['at several', 'It rained.\n\n\n\nIt poured.'],
    ['at a line of blanks', 'It rained.\n \t \nIt poured.'],
    ['at a line end', 'It rained.\nIt poured.'],
    ['at a blank line of CRLF', 'It rained.\r\n\r\nIt poured.'],
    ['at a line end of CRLF', 'It rained.\r\nIt poured.'],
    ['and its blanks are no part of it', '\n\n  It rained.  \n\n\tIt poured.\u00A0\n\n'],
  ])('%s', (_what, text) => {
    expect(split(text)).toEqual(['It rained.', 'It poured.']);
  });
});

describe('lines that an editor wrapped', () => {
  const wrapped = [
    'The ferry Aurora, which had left the harbour of Varna on Monday at dawn,',
    'sank within sight of the shore after it had struck a wall of the harbour,',
    'and 14 people drowned.',
  ];

  test.each([
    ['are one paragraph', '\n'],
    ['are one paragraph with CRLF', '\r\n'],
  ])('%s', (_what, end) => {
    expect(split(wrapped.join(end))).toEqual([wrapped.join(end)]);
  });

  test('stand apart where most of them end a sentence: those are paragraphs without a blank line', () => {
    const lines = [
      'The ferry Aurora had left the harbour of Varna on Monday at dawn.',
      'She sank within sight of the shore after she had struck a wall.',
      'Fourteen people drowned.',
    ];
    expect(split(lines.join('\n'))).toEqual(lines);
  });

  test('stand apart where one is too short to be wrapped: that is a heading', () => {
    expect(split(`The ferry\n${wrapped.join('\n')}`)[0]).toBe('The ferry');
  });
});

test.each([['nothing'], [' \n\n\t\n ']])('%j has no paragraph where it is blank', (text) => {
  expect(split(text.replace('nothing', ''))).toEqual([]);
});

describe('for any text', () => {
  const storyText = fc
    .array(
      fc.oneof(
        anyText({ maxLength: 6 }),
        fc.constantFrom('\n', '\r\n', '\r', '\n\n', ' ', '\u00A0', '\u2028', 'It rained. ', 'x'.repeat(60)),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

  test('paragraphs stand in order, never overlap, begin and end with a letter, and lose nothing but white space', () => {
    fc.assert(
      fc.property(storyText, (text) => {
        let between = '';
        let at = 0;
        for (const { start, end } of splitParagraphs(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          between += text.slice(at, start);
          at = end;
        }
        expect((between + text.slice(at)).trim()).toBe('');
      }),
    );
  });
});

test.each([
  ['blank lines', '\n \r\n'],
  ['blanks', ' '],
])('no number of %s is split slowly', async (_what, unit) => {
  await expectLinear(
    (size) => `It rained.${unit.repeat(size / unit.length)}\n${unit.repeat(size / unit.length)}It poured.`,
    splitParagraphs,
    100_000,
  );
});
