import { describe, expect, test } from 'vitest';
import { textFile, textSteps } from '../../src/read/text-file.ts';
import type { Story } from '../../src/story/story.ts';
import { atOnce } from '../../src/text/rest.ts';
import { utf16be, utf16le, utf8 } from '../support/bytes.ts';

const parse = (file: string, source: string | Uint8Array): Story | undefined =>
  atOnce(textSteps(file, typeof source === 'string' ? utf8(source) : source)).stories[0];

const body = `VARNA, Bulgaria — The ferry Aurora sank on Monday, and 14 people drowned.

“We will raise her by spring,” said Ivo Dimov, the salvage master.

CORRECTION: The ferry was built in 1999.

Reporting by Mila Koleva.
`;
const source = `---
title: “Aurora” lost: what is known
outlet: The Ledger
published: 2024-03-06
url: https://example.org/aurora
author: Mila Koleva
---
${body}`;

test.each(['a.txt', 'a.md', 'A.TXT', 'a.b.Md'])('%s is a text file', (file) => {
  expect(textFile.matches(file)).toBe(true);
});

test.each(['a.jsonl', 'a.docx', 'txt', 'a.txt.bak', 'a.html', ''])('%j is none', (file) => {
  expect(textFile.matches(file)).toBe(false);
});

test('front matter says what a story is, and the rest is its text', () => {
  expect(parse('aurora.md', source)).toMatchObject({
    id: 'aurora',
    headline: '“Aurora” lost: what is known',
    outlet: 'The Ledger',
    published: '2024-03-06',
    url: 'https://example.org/aurora',
    author: 'Mila Koleva',
    language: 'en',
    text: body,
  });
});

describe('the same story comes out of', () => {
  test.each([
    ['UTF-8 with its mark', utf8(source, true)],
    ['UTF-16 LE with its mark', utf16le(source)],
    ['UTF-16 LE without', utf16le(source, false)],
    ['UTF-16 BE with its mark', utf16be(source)],
    ['UTF-16 BE without', utf16be(source, false)],
  ])('%s', (_what, bytes) => {
    expect(parse('aurora.txt', bytes)).toEqual(parse('aurora.txt', source));
  });

  test('CRLF, but for the line ends in its text', () => {
    const story = parse('aurora.txt', source.replaceAll('\n', '\r\n'));
    const same = parse('aurora.txt', source);
    expect(story?.text).toBe(body.replaceAll('\n', '\r\n'));
    expect({
      ...story,
      text: '',
      paragraphs: story?.paragraphs.map(({ number, kind }) => ({ number, kind })),
    }).toEqual({
      ...same,
      text: '',
      paragraphs: same?.paragraphs.map(({ number, kind }) => ({ number, kind })),
    });
  });

  test('CRLF in UTF-16 with its mark', () => {
    const crlf = source.replaceAll('\n', '\r\n');
    expect(parse('aurora.txt', utf16be(crlf))).toEqual(parse('aurora.txt', crlf));
  });
});

test('without front matter there is a text, and nothing is guessed', () => {
  expect(parse('aurora.txt', body)).toMatchObject({
    id: 'aurora',
    headline: null,
    outlet: null,
    published: null,
    url: null,
    author: null,
    text: body,
  });
});

describe('the headline', () => {
  test.each([
    ['is a heading of markdown in the first line', '# Aurora lost\n\nIt sank.', 'Aurora lost'],
    ['is one below blank lines', '\n\n#  Aurora lost \n\nIt sank.', 'Aurora lost'],
    ['is the front matter’s where both are there', '---\ntitle: A\n---\n# B\n\nIt sank.', 'A'],
    ['is the heading where the front matter has none', '---\noutlet: A\n---\n# B\n\nIt sank.', 'B'],
    ['is no sub-heading', '## Aurora lost\n\nIt sank.', null],
    ['is no hashtag', '#aurora\n\nIt sank.', null],
    ['is no heading further down', 'It sank.\n\n# Aurora lost\n\nIt did.', null],
  ])('%s', (_what, words, headline) => {
    expect(parse('aurora.md', words)?.headline).toBe(headline);
  });
});

test('`date` is the day where there is no `published`, as site generators write it', () => {
  expect(parse('a.md', '---\ndate: 2024-03-06T08:00:00Z\n---\nIt sank.')?.published).toBe('2024-03-06');
  expect(parse('a.md', '---\ndate: 2024-03-06\npublished: 2024-03-07\n---\nIt sank.')?.published).toBe(
    '2024-03-07',
  );
});

describe('the id', () => {
  test.each([
    ['aurora.md', 'aurora'],
    ['2024-03-06.aurora.txt', '2024-03-06.aurora'],
    ['Fähre.md', 'Fähre'],
  ])('of %s is %s', (file, id) => {
    expect(parse(file, body)?.id).toBe(id);
  });
});

describe('a file is refused', () => {
  test.each([
    ['with a blank in its name', 'aurora lost.md', body, 'name-with-space'],
    ['with nothing in it', 'a.md', '', 'story-without-text'],
    ['with front matter alone', 'a.md', '---\ntitle: A\n---\n\n', 'story-without-text'],
    ['with front matter that never ends', 'a.md', '---\ntitle: A\n\nIt sank.', 'front-matter-open'],
    ['with a day that is none', 'a.md', '---\npublished: soon\n---\nIt sank.', 'no-day'],
    ['with an address that is none', 'a.md', '---\nurl: aurora\n---\nIt sank.', 'no-address'],
    ['with a picture in it', 'a.md', 'GIF89a\0\0\0\0', 'no-text-file'],
  ] as const)('%s', (...[, file, words, reason]) => {
    expect(() => parse(file, words)).toThrow(reason);
  });
});

test.each([
  ['# A headline', 'A headline'],
  ['\n\n#  A headline \r\nText.', 'A headline'],
  ['#A tag', null],
  ['## A heading', null],
  ['# \nText.', null],
])('%j has the headline %j', (text, headline) => {
  expect(parse('a.md', `${text}\n\n${body}`)?.headline).toBe(headline);
});
