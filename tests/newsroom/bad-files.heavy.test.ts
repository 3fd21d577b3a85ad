import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { problemIn } from '../../src/reply/problem-in.ts';
import { en } from '../../src/reply/words/en.ts';
import { UserError } from '../../src/text/errors.ts';
import { addTo, moderationOf, idsIn, LIMITS, newsroomsOf } from '../support/newsrooms.ts';
import { docxOf, pdfOf } from '../support/office.ts';
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
  if (error instanceof UserError) return problemIn(error.problem, en);
  throw error;
}

test('twelve hundred bad files are each a preview or a sentence, and nothing that is loaded is lost', async () => {
  // More than a server may give in an hour, so that all of them are read.
  const limits = { ...LIMITS, uploadsAnHour: 2000 };
  const { newsrooms } = await newsroomsOf({ 'ferry.md': ferry }, { limits });
  const newsroom = newsrooms.of('1');
  const moderation = moderationOf(newsroom);
  await addTo(newsroom);
  const before = idsIn(newsroom);
  const draw = draws(20_260_301);
  let [refused, read] = [0, 0];
  for (let number = 0; number < 1200; number += 1) {
    const file = fileOf(draw);
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    const outcome = await moderation.draft({ file }).then(() => 'read', sentenceOf);
    expect(outcome, `file ${number}`).toMatch(/^read$|\w+ \w+|^[a-z-]+$/u);
    if (outcome.includes(' ')) refused += 1;
    else read += 1;
  }
  expect(refused).toBeGreaterThan(800);
  expect(read).toBeGreaterThan(50);
  expect(idsIn(newsroom)).toEqual(before);
  expect((await moderation.changes(9)).map(({ what }) => what)).toEqual(['add']);
});
