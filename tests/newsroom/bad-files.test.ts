import { readdir } from 'node:fs/promises';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { addTo, moderationOf, idsIn, MILA, museum, newsroomsOf } from '../support/newsrooms.ts';
import { partsOf } from '../support/office.ts';

test.each([
  ['empty', 'a.md', new Uint8Array(), { code: 'story-without-text' }],
  ['of blanks', 'a.md', Buffer.from(' \u200B\n\t'), { code: 'story-without-text' }],
  ['binary', 'a.txt', Uint8Array.from([1, 2, 3, 0, 255]), { code: 'no-text-file' }],
  ['a program', 'a.exe', Buffer.from('MZ'), { code: 'no-story-file' }],
  [
    'of 100 MB',
    'a.txt',
    Buffer.alloc(100 * 1024 * 1024, 'a'),
    { code: 'file-too-large', most: 64 * 1024 * 1024 },
  ],
  [
    'a line of more than a million characters',
    'a.md',
    Buffer.from('a '.repeat(600_000)),
    { code: 'story-too-long', most: 1_000_000 },
  ],
  [
    'a bomb',
    'a.docx',
    zipSync({ ...partsOf(''), 'word/document.xml': [new Uint8Array(50_000_000), { level: 1 }] }),
    { code: 'unpacks-too-large', most: 40 * 1024 * 1024 },
  ],
  [
    'with a day that is none',
    'a.md',
    Buffer.from('---\npublished: 2024-02-30\n---\nIt sank.'),
    { code: 'no-day', given: '2024-02-30' },
  ],
  [
    'with a misspelt day',
    'a.md',
    Buffer.from('---\npublised: 2024-02-03\n---\nIt sank.'),
    { code: 'front-matter-slip', name: 'publised', meant: 'published' },
  ],
  [
    'of several stories',
    'a.jsonl',
    Buffer.from('{"id":"a","text":"It sank."}\n{"id":"b","text":"It rose."}'),
    { code: 'file-of-several-stories', count: 2 },
  ],
] as const)('a file that is %s is told so', async (...[, name, bytes, problem]) => {
  const { newsrooms } = await newsroomsOf({});
  await expect(moderationOf(newsrooms.of('1')).draft({ file: { name, bytes } })).rejects.toMatchObject({
    problem: { code: 'in-file', file: name, problem },
  });
});

test(
  'ten thousand quotation marks, a line of half a million characters and marks of direction are read',
  { timeout: 240_000 },
  async () => {
    const { newsrooms } = await newsroomsOf({});
    const newsroom = newsrooms.of('1');
    for (const text of [
      `${'“"'.repeat(5000)} It sank.`,
      'a'.repeat(500_000),
      '\u202EThe ferry sank.\u202C \u200B“It did,” said Ivo.',
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const id = await addTo(newsroom, { ...museum, text });
      expect(newsroom.stories().find((story) => story.id === id)?.text).toBe(text.replace('\u200B', ''));
    }
  },
);

test('what no text file can have is a blank in a story, and a name is one line of words', async () => {
  const { newsrooms, again } = await newsroomsOf({});
  const words = {
    headline: 'Museum\u0000 reopens\u202E\u001B[2J\nnow',
    outlet: `The ${'Test '.repeat(90)}Ledger`,
    published: '2024-05-07',
    text: 'The museum\u0007 reopened.\u0000 \uD83D It is old.\n',
  };
  const id = await addTo(newsrooms.of('1'), words);
  const [story] = (await again()).of('1').stories();
  expect(story).toMatchObject({ id, headline: 'Museum reopens [2J now' });
  expect(story?.text).toBe('The museum  reopened.    It is old.\n');
  expect(story?.outlet).toMatch(/^The (?:Test )+Test…$/u);
  expect(story?.outlet?.length).toBeLessThanOrEqual(100);
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
