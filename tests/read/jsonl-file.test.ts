import { describe, expect, test } from 'vitest';
import { jsonlFile } from '../../src/read/jsonl-file.ts';
import type { Parsed } from '../../src/read/format.ts';
import { utf16le, utf8 } from '../support/bytes.ts';

const line = (given: object): string => JSON.stringify({ id: 'a', text: 'It sank.', ...given });
const parse = async (...lines: readonly string[]): Promise<Parsed> =>
  jsonlFile.parse('wire.jsonl', utf8(lines.join('\n')));

test('a line is a story', async () => {
  const given = {
    id: 'wire:1',
    title: 'Aurora lost',
    outlet: 'The Wire',
    published: '2024-03-06',
    url: 'https://example.org/1',
    author: 'Mila Koleva',
    text: '\nThe ferry sank.\r\n\r\nNobody knows why.',
  };
  const { title, ...fields } = given;
  expect((await parse(line(given))).stories).toMatchObject([{ ...fields, headline: title }]);
});

test('only `id` and `text` must be there', async () => {
  const absent = { title: null, outlet: null, published: null, url: null };
  expect((await parse(line({}))).stories).toEqual((await parse(line(absent))).stories);
  expect((await parse(line({}))).stories).toMatchObject([
    { id: 'a', headline: null, outlet: null, published: null },
  ]);
});

test.each([
  [{ date: '2024-03-06' }, '2024-03-06'],
  [{ date: '2024-03-06T10:00:00Z' }, '2024-03-06'],
  [{ date: '2023-01-01', published: '2024-03-06' }, '2024-03-06'],
  [{ date: 'March 6, 2024' }, null],
  [{ date: 20_240_306 }, null],
])('the day may be called a date: %j', async (given, published) => {
  expect((await parse(line(given))).stories).toMatchObject([{ published }]);
});

test('fields that are not known are passed over', async () => {
  expect((await parse(line({ section: 'world', words: 300 }))).stories).toHaveLength(1);
});

test('lines are whole and numbered where the file is read in pieces', async () => {
  const long = `It sank. ${'Nobody knows why. '.repeat(40_000)}`;
  const lines = Array.from({ length: 6 }, (_none, at) => line({ id: `s${at}`, text: `${at} ${long}` }));
  const read = await parse(lines[0] ?? '', '{"id":', '', ...lines.slice(1));
  expect(read.stories.map(({ text }, at) => text === `${at} ${long}`)).toEqual(lines.map(() => true));
  expect(read.problems).toMatchObject([{ where: 'wire.jsonl line 2', reason: { code: 'no-json' } }]);
});

test('a line ends with its return', async () => {
  const read = await jsonlFile.parse(
    'wire.jsonl',
    utf8(`${line({ id: 'a' })}\r\n{"id"\r\n${line({ id: 'b' })}\r\n`),
  );
  expect(read.stories.map(({ id }) => String(id))).toEqual(['a', 'b']);
  expect(read.problems).toMatchObject([{ reason: { code: 'no-json', begins: '{"id"' } }]);
});

test('a line longer than any story is named, and the others load', async () => {
  const read = await parse(line({ text: 'It sank. '.repeat(900_000) }), line({ id: 'b' }));
  expect(read.stories.map(({ id }) => String(id))).toEqual(['b']);
  expect(read.problems).toMatchObject([{ id: 'a', reason: { code: 'story-too-long' } }]);
});

test('front matter is no business of a line: it stays in the text', async () => {
  expect((await parse(line({ text: '---\ntitle: A\n---\nIt sank.' }))).stories).toMatchObject([
    { text: '---\ntitle: A\n---\nIt sank.' },
  ]);
});

describe('lines may', () => {
  test.each([
    ['end in CRLF', utf8(`${line({})}\r\n${line({ id: 'b' })}\r\n`)],
    ['stand apart', utf8(`\n${line({})}\n\n \n${line({ id: 'b' })}\n`)],
    ['come with a byte order mark', utf8(`${line({})}\n${line({ id: 'b' })}`, true)],
    ['come in UTF-16', utf16le(`${line({})}\n${line({ id: 'b' })}`)],
    ['hold a line separator of Unicode', utf8(`${line({ text: 'It\u2028sank.' })}\n${line({ id: 'b' })}`)],
  ])('%s', async (_what, bytes) => {
    const { stories, problems } = await jsonlFile.parse('wire.jsonl', bytes);
    expect(stories.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(problems).toEqual([]);
  });
});

describe('a bad line is named by its number and the others load', () => {
  test.each([
    ['that is no JSON', 'It sank.', null, { code: 'no-json', begins: 'It sank.' }],
    ['that is cut off', '{"id": "x", "text": "It sa', 'x', { code: 'no-json' }],
    ['without a text', '{"id":"x"}', 'x', { fields: [{ field: 'text', is: 'missing', wants: 'text' }] }],
    ['without an id', '{"text":"It sank."}', null, { fields: [{ field: 'id', is: 'missing' }] }],
    [
      'with a number for an id',
      '{"id":7,"text":"It sank."}',
      null,
      { fields: [{ field: 'id', is: 'wrong', wants: 'text' }] },
    ],
    ['with a blank in its id', line({ id: 'x y' }), null, { code: 'no-id', given: 'x y' }],
    ['with an empty text', line({ id: 'x', text: ' ' }), 'x', { code: 'story-without-text' }],
    ['with a day that is none', line({ id: 'x', published: 'soon' }), 'x', { code: 'no-day', given: 'soon' }],
    [
      'with two mistakes, both of them',
      '{"id":"x","title":7}',
      'x',
      { fields: [{ field: 'text' }, { field: 'title', is: 'wrong' }] },
    ],
    ['that is a list', '[]', null, { fields: [{ field: null, is: 'wrong', wants: 'object' }] }],
    ['that is null', 'null', null, { fields: [{ field: null, is: 'wrong', wants: 'object' }] }],
  ] as const)('%s', async (...[, bad, id, reason]) => {
    const { stories, problems } = await parse(line({ id: 'one' }), '', bad, line({ id: 'two' }));
    expect(stories.map((story) => story.id)).toEqual(['one', 'two']);
    expect(problems).toMatchObject([{ where: 'wire.jsonl line 3', id, reason }]);
  });
});

test('a file of nothing has no story and no mistake', async () => {
  expect(await parse('')).toEqual({ stories: [], problems: [] });
});

test('others may run after each story of a long file', async () => {
  let rests = 0;
  const lines = Array.from({ length: 500 }, (_none, at) => line({ id: `s${at}` }));
  const { stories } = await jsonlFile.parse('wire.jsonl', utf8(lines.join('\n')), () => {
    rests += 1;
  });
  expect(stories).toHaveLength(500);
  expect(rests).toBeGreaterThanOrEqual(500);
});
