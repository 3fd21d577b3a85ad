import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuoteBlock, Reply } from '../../src/reply/reply.ts';
import { coloured, drawForTerminal } from '../../src/terminal/draw.ts';

const quote = (given: Partial<QuoteBlock>): Reply => ({
  blocks: [{ kind: 'quote', text: 'It sank.', short: null, notes: [], credit: [], ...given }],
});
const quoteLine = (text: string): string => drawForTerminal(quote({ text })).split('\n    — ')[0] ?? '';

test('a reply is lines: the bot’s sentence, the quotation, its notes and its credit', () => {
  const reply: Reply = {
    blocks: [
      { kind: 'question', text: 'what sank?' },
      { kind: 'say', text: 'The stories do not say.' },
      { kind: 'note', text: 'The nearest sentence:' },
      {
        kind: 'quote',
        text: 'She sank.',
        short: null,
        notes: ['“She”: the Aurora'],
        credit: [
          { text: 'Ana Petrova · ' },
          { text: 'Ferry lost', url: 'https://example.org/ferry' },
          { text: ' · The Ledger' },
        ],
      },
      { kind: 'list', items: [[{ text: 'a.md: added' }], [{ text: 'b.md' }, { text: ': removed' }]] },
    ],
  };
  expect(drawForTerminal(reply)).toBe(
    [
      'The stories do not say.',
      'The nearest sentence:',
      '  She sank.',
      '    “She”: the Aurora',
      '    — Ana Petrova · Ferry lost (https://example.org/ferry) · The Ledger',
      '  a.md: added',
      '  b.md: removed',
    ].join('\n'),
  );
});

test('colours change how it looks and not one letter', () => {
  const reply = quote({ text: 'It sank on Monday.', short: { start: 8, end: 17 }, notes: ['When: 4 March'] });
  const drawn = drawForTerminal(reply, (style, text) => `<${String(style)}>${text}</>`);
  expect(drawn).toBe('  It sank <bold>on Monday</>.\n<dim>    When: 4 March</>\n<dim>    — </>');
  expect(drawn.replaceAll(/<[^>]*>/gu, '')).toBe(drawForTerminal(reply));
});

test('colours are those of the terminal', () => {
  expect(coloured('bold', 'on Monday')).toContain('on Monday');
});

describe('a story cannot', () => {
  test.each([
    ['change colours', 'It \u001B[31msank.', '  It  [31msank.'],
    ['clear the screen', 'It \u001B[2J\u001B[Hsank.', '  It  [2J [Hsank.'],
    ['ring', 'It sank.\u0007', '  It sank. '],
    ['write over what stands before it', 'It sank.\rIt swam.', '  It sank. It swam.'],
    ['go back', 'It sank\b\b\b\bswam.', '  It sank    swam.'],
    ['use the controls above 127', 'It \u009B2Jsank.', '  It  2Jsank.'],
  ])('%s', (_what, text, line) => {
    expect(quoteLine(text)).toBe(line);
  });

  test('do so by its headline, its notes, or what somebody typed', () => {
    const evil = '\u001B[2J\r';
    const reply: Reply = {
      blocks: [
        ...quote({ notes: [evil], credit: [{ text: evil, url: `https://example.org/${evil}` }] }).blocks,
        { kind: 'say', text: evil },
        { kind: 'note', text: evil },
        { kind: 'list', items: [[{ text: evil }]] },
      ],
    };
    expect(drawForTerminal(reply)).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

test('a sentence that was wrapped keeps its lines, set in', () => {
  expect(quoteLine('It sank\r\nand sank\nand sank.')).toBe('  It sank\n  and sank\n  and sank.');
});

test('whatever the text, what is drawn is the text without its controls', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'é', '👋', ' ', '“', '\u001B', '\u0007', '\r', '\u0085') }),
      (text) => {
        expect(quoteLine(text)).toBe(`  ${text.replaceAll(/\p{Cc}/gu, ' ')}`);
      },
    ),
  );
});
