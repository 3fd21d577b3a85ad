import { readdir } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { UserError } from '../../src/text/errors.ts';
import { moderationOf, idsIn, MILA, museum, newsroomsOf, addTo } from '../support/newsrooms.ts';
import { docxOf, partsOf, pdfOf } from '../support/office.ts';
import { ferry } from '../support/stories.ts';

/** Numbers that look drawn and are the same each time (a linear congruential generator: Park and Miller 1988). */
function draws(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const ENDINGS = ['.md', '.txt', '.html', '.docx', '.pdf', '.jsonl', '.exe', ''];
const NAMES = [
  'story',
  '../../etc/passwd',
  '..\\..\\boot',
  '/etc/shadow',
  'CON',
  '.hidden',
  'two words',
  'right\u202Eeltit',
  'zero\u200Bwidth',
  'nul\0',
  'a'.repeat(300),
  '%2e%2e%2f',
  'settings.json',
];
const WORDS = [
  '---\n',
  '---\ntitle: A\npublised: 2024-01-01\n---\n',
  '---\npublished: 2024-02-31\n---\n',
  '---\ntitle: Trump: A: B\npublished: yesterday\n---\nIt sank.',
  '---\nno colon\n---\nIt sank.',
  '---\nurl: javascript:alert(1)\n---\nIt sank.',
  '“'.repeat(200),
  '"'.repeat(201),
  '\u202Eknas tI\u202C',
  '\u200B\u200B\u200B',
  '\uFEFF\uFEFF',
  '\uD800',
  'It sank. '.repeat(50),
  '<html><body><script>alert(1)</script></body></html>',
  '<p>It sank.</p>',
  '<div>'.repeat(500),
  '{"id":"ferry","text":"It sank."}\n',
  '{"id":"ferry","text":"It sank."}\n{"id":"ferry","text":"It rose."}\n',
  '%PDF-1.7\n',
  'PK\u0003\u0004',
  '\0\0\0',
  '\r\n\r\n \t',
];

const good = [
  docxOf(['The mill burned.']),
  pdfOf([{ text: 'The mill burned.', y: 700 }]),
  Buffer.from(ferry),
  gzipSync('x'),
];

function fileOf(draw: (below: number) => number): { name: string; bytes: Uint8Array } {
  const name = `${NAMES[draw(NAMES.length)]}${ENDINGS[draw(ENDINGS.length)]}`;
  const words = Array.from({ length: 1 + draw(4) }, () => WORDS[draw(WORDS.length)] ?? '').join('');
  const spoilt = Buffer.from(good[draw(good.length)] ?? new Uint8Array());
  switch (draw(6)) {
    case 0:
      return { name, bytes: Buffer.from(words, 'utf16le') };
    case 1:
      return { name, bytes: Buffer.from(words, 'latin1') };
    case 2:
      return { name, bytes: Uint8Array.from({ length: draw(400) }, () => draw(256)) };
    case 3:
      // A good file with a few bytes of others in it.
      for (let times = 1 + draw(8); times > 0; times -= 1) spoilt[draw(spoilt.length)] = draw(256);
      return { name, bytes: spoilt };
    case 4:
      return { name, bytes: spoilt.subarray(0, draw(spoilt.length)) };
    default:
      return { name, bytes: Buffer.from(words) };
  }
}

/** What is thrown where it is meant for whoever gave the file; a bug fails the test. */
function sentenceOf(error: unknown): string {
  if (error instanceof UserError) return error.message;
  throw error;
}

test('a thousand bad files are each a preview or a sentence, and nothing that is loaded is lost', async () => {
  const { newsrooms } = await newsroomsOf({ 'ferry.md': ferry });
  const newsroom = newsrooms.of('1');
  const moderation = moderationOf(newsroom);
  await addTo(newsroom);
  const before = idsIn(newsroom);
  const draw = draws(20_260_301);
  let [refused, read] = [0, 0];
  for (let number = 0; number < 1200; number += 1) {
    const file = fileOf(draw);
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    const outcome = await moderation.draft({ file }).then(({ entry }) => entry.story.id, sentenceOf);
    expect(outcome, `file ${number}`).toMatch(/^[a-z0-9][a-z0-9-]*$|\w+ \w+/u);
    if (outcome.includes(' ')) refused += 1;
    else read += 1;
  }
  expect(refused).toBeGreaterThan(800);
  expect(read).toBeGreaterThan(50);
  expect(idsIn(newsroom)).toEqual(before);
  expect((await moderation.changes(9)).map(({ what }) => what)).toEqual(['add']);
}, 60_000);

test.each([
  ['empty', 'a.md', new Uint8Array(), /has no text/u],
  ['of blanks', 'a.md', Buffer.from(' \u200B\n\t'), /has no text/u],
  ['binary', 'a.txt', Uint8Array.from([1, 2, 3, 0, 255]), /not a text file/u],
  ['a program', 'a.exe', Buffer.from('MZ'), /is no story file/u],
  ['of 100 MB', 'a.txt', Buffer.alloc(100 * 1024 * 1024, 'a'), /more than 64 MB/u],
  [
    'a line of more than a million characters',
    'a.md',
    Buffer.from('a '.repeat(600_000)),
    /more than 1,000,000 characters/u,
  ],
  [
    'a bomb',
    'a.docx',
    zipSync({ ...partsOf(''), 'word/document.xml': new Uint8Array(50_000_000) }),
    /unpacks to more/u,
  ],
  [
    'with a day that is none',
    'a.md',
    Buffer.from('---\npublished: 2024-02-30\n---\nIt sank.'),
    /is not a day/u,
  ],
  [
    'with a misspelt day',
    'a.md',
    Buffer.from('---\npublised: 2024-02-03\n---\nIt sank.'),
    /did you mean "published"\?/u,
  ],
  [
    'of several stories',
    'a.jsonl',
    Buffer.from('{"id":"a","text":"It sank."}\n{"id":"b","text":"It rose."}'),
    /it has 2 stories/u,
  ],
] as const)('a file that is %s is told so', async (...[, name, bytes, words]) => {
  const { newsrooms } = await newsroomsOf({});
  await expect(moderationOf(newsrooms.of('1')).draft({ file: { name, bytes } })).rejects.toThrow(words);
});

test('ten thousand quotation marks, a line of half a million characters and marks of direction are read in a moment', async () => {
  const { newsrooms } = await newsroomsOf({});
  const moderation = moderationOf(newsrooms.of('1'));
  const began = performance.now();
  for (const text of [
    `${'“"'.repeat(5000)} It sank.`,
    'a'.repeat(500_000),
    '\u202EThe ferry sank.\u202C \u200B“It did,” said Ivo.',
  ])
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect((await moderation.draft({ words: { ...museum, text } })).entry.story.text).toBe(text);
  expect(performance.now() - began).toBeLessThan(20_000);
});

test('a name that leads out of the folder leads nowhere', async () => {
  const { newsrooms, data } = await newsroomsOf({});
  const newsroom = newsrooms.of('1');
  const bytes = Buffer.from('---\ntitle: ../../../evil\npublished: 2024-01-01\n---\nIt sank.');
  const { id } = await moderationOf(newsroom).draft({ file: { name: '../../../evil.md', bytes } });
  await moderationOf(newsroom).confirm(id, MILA);
  expect(idsIn(newsroom)).toEqual(['evil']);
  const files = await readdir(data.path, { recursive: true });
  expect(files.filter((file) => file.endsWith('.md'))).toEqual(['servers/1/stories/evil.md']);
});
