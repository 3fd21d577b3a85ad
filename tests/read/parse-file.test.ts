import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isStoryFile, parseFile } from '../../src/read/parse-file.ts';
import { problemIn } from '../../src/reply/problem-in.ts';
import { en } from '../../src/reply/words/en.ts';
import { utf8 } from '../support/bytes.ts';
import { expectWithin, processorTime } from '../support/processor-time.ts';

describe('of a folder are read', () => {
  test.each(['strike.txt', 'strike.md', 'STRIKE.MD', 'strike.html', 'strike.docx', 'Strike.PDF'])(
    '%s',
    (file) => {
      expect(isStoryFile(file)).toBe(true);
    },
  );
});

describe('of a folder are not read', () => {
  test.each([
    ['what an editor hides', '.strike.md.swp'],
    ['a hidden file', '._strike.md'],
    ['copies', 'strike.md~'],
    ['lines of JSON, which are named one by one', 'wire.jsonl'],
    ['pictures', 'strike.jpg'],
  ])('%s', (_what, file) => {
    expect(isStoryFile(file)).toBe(false);
  });
});

test('a file that cannot be read is named with one problem, and refused as a whole', async () => {
  expect(await parseFile('strike.md', utf8(''))).toEqual({
    stories: [],
    problems: [
      {
        where: 'strike.md',
        id: null,
        reason: { code: 'story-without-text' },
      },
    ],
    whole: true,
  });
});

test('a file of lines with a bad one is not refused as a whole', async () => {
  expect(await parseFile('wire.jsonl', utf8('nonsense'))).toMatchObject({ stories: [], whole: false });
});

test.each(['strike.doc', 'strike.jpg', 'strike', 'strike.htmlx'])('%s is no story file', async (file) => {
  expect((await parseFile(file, utf8('It sank.'))).problems).toMatchObject([
    { where: file, reason: { code: 'no-story-file' } },
  ]);
});

test('a file of more than 64 MB is refused before it is read', async () => {
  const bytes = new Uint8Array(64 * 1024 * 1024 + 1);
  await expectWithin(20, 'to refuse it', () =>
    processorTime(async () =>
      expect((await parseFile('all.txt', bytes)).problems).toMatchObject([
        { reason: { code: 'file-too-large', most: 64 * 1024 * 1024 } },
      ]),
    ),
  );
});

describe('for any bytes', () => {
  const file = fc.constantFrom('a.txt', 'a.md', 'a.jsonl', 'a b.md', '.md', 'a.pdf', '');
  const piece = fc.constantFrom(
    '---\n',
    '---\r\n',
    'title: A\n',
    'published: x\n',
    '\n\n',
    '{"id":"a",',
    '"text":"It sank."}',
    '\0',
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.array(fc.oneof(piece, fc.string({ maxLength: 5 }))).map((parts) => utf8(parts.join(''))),
  );

  test('a file is stories or problems that are sentences, and nothing is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(file, bytes, async (name, content) => {
        const { stories, problems } = await parseFile(name, content);
        expect(name.endsWith('.jsonl') || stories.length + problems.length === 1).toBe(true);
        for (const { where, reason } of problems) {
          expect(where.startsWith(name)).toBe(true);
          expect(problemIn(reason, en)).toMatch(/\S{2}/u);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('paragraphs of what is read stand in order in its text and lose nothing but white space', async () => {
    await fc.assert(
      fc.asyncProperty(file, bytes, async (name, content) => {
        for (const { text, paragraphs } of (await parseFile(name, content)).stories) {
          let at = 0;
          let between = '';
          for (const { span } of paragraphs) {
            expect(span.start).toBeGreaterThanOrEqual(at);
            between += text.slice(at, span.start);
            at = span.end;
          }
          expect((between + text.slice(at)).trim()).toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });
});
