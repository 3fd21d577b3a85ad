import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/read/front-matter.ts';
import { anyText } from '../support/any-text.ts';
import { refusedWith } from '../support/refused.ts';

const fieldsOf = (source: string): Record<string, string> =>
  Object.fromEntries(splitFrontMatter(source).fields);
const head = (lines: string): string => `---\n${lines}\n---\nIt rained.\n`;

describe('a field', () => {
  test.each([
    ['is a name and a value', 'title: Rain', { title: 'Rain' }],
    ['may have a colon in its value', 'title: Rain: the reasons', { title: 'Rain: the reasons' }],
    ['may hold an address', 'url: https://example.org/a?b=c', { url: 'https://example.org/a?b=c' }],
    ['may stand in double marks', 'title: "Rain: the reasons"', { title: 'Rain: the reasons' }],
    ['may stand in single marks', "title: 'Rain'", { title: 'Rain' }],
    ['keeps marks within it', 'title: Rain “falls” again', { title: 'Rain “falls” again' }],
    ['keeps a mark that has no pair', 'title: "Rain" in spring', { title: '"Rain" in spring' }],
    ['is found whatever its case', 'Title: Rain', { title: 'Rain' }],
    ['may be empty', 'url:', { url: '' }],
    ['needs no blank after its colon', 'title:Rain', { title: 'Rain' }],
    ['may have a name of two words', 'site name: Ledger', { 'site name': 'Ledger' }],
    ['that stands twice counts as the second', 'title: A\ntitle: B', { title: 'B' }],
  ])('%s', (_what, lines, expected) => {
    expect(fieldsOf(head(lines))).toEqual(expected);
  });
});

describe('passed over are', () => {
  test.each([
    ['blank lines', '\ntitle: Rain\n\n'],
    ['remarks', '# a remark without a colon\ntitle: Rain'],
    ['the items of a list', 'title: Rain\ntags:\n  - weather\n- news'],
    ['lines that go on', 'title: Rain\nsummary: >\n  it rained\n  and rained'],
  ])('%s', (_what, lines) => {
    expect(fieldsOf(head(lines))).toMatchObject({ title: 'Rain' });
  });
});

describe('the text is all that follows', () => {
  test.each([
    ['to the letter', '---\ntitle: Rain\n---\n\n  It rained.  \n', '\n  It rained.  \n'],
    ['after CRLF as well', '---\r\ntitle: Rain\r\n---\r\nIt rained.\r\n', 'It rained.\r\n'],
    [
      'with the rules within it',
      '---\ntitle: Rain\n---\nIt rained.\n---\nIt poured.',
      'It rained.\n---\nIt poured.',
    ],
    ['after a head with nothing in it', '---\n---\nIt rained.', 'It rained.'],
    ['after fences with blanks behind them', '--- \ntitle: Rain\n---\t\nIt rained.', 'It rained.'],
    ['which may be nothing', '---\ntitle: Rain\n---', ''],
    ['of a story without front matter', 'It rained.\n---\nIt poured.', 'It rained.\n---\nIt poured.'],
    ['of a story that opens with a longer rule', '----\nIt rained.', '----\nIt rained.'],
  ])('%s', (_what, source, text) => {
    expect(splitFrontMatter(source).text).toBe(text);
  });
});

describe('a mistake is named', () => {
  test.each([
    ['no second fence', '---\ntitle: Rain\nIt rained.', { code: 'front-matter-open' } as const],
    [
      'a line without a colon',
      head('title: Rain\noutlet The Ledger'),
      { code: 'front-matter-line', line: 'outlet The Ledger' } as const,
    ],
  ])('%s', (_what, source, problem) => {
    expect(() => splitFrontMatter(source)).toThrow(refusedWith(problem));
  });

  test('with the beginning of a long line, not all of it', () => {
    expect(() => splitFrontMatter(head('x '.repeat(5_000)))).toThrow(
      refusedWith({ code: 'front-matter-line', line: 'x '.repeat(30) }),
    );
  });
});

test('whatever the text below it, it comes out as it went in', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      expect(splitFrontMatter(`---\ntitle: Rain\n---\n${text}`).text).toBe(text);
    }),
  );
});
