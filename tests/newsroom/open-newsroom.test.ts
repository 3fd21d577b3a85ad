import { mkdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { openNewsroom } from '../../src/newsroom/open-newsroom.ts';
import type { Ask, Newsroom } from '../../src/newsroom/newsroom.ts';
import { verbatim } from '../../src/story/evidence.ts';
import { utf16be, utf16le, utf8 } from '../support/bytes.ts';
import { folderOf } from '../support/folder.ts';
import { bridge, ferry } from '../support/stories.ts';
import { refusedWith } from '../support/refused.ts';

const first = async (newsroom: Newsroom, ask: Ask): Promise<string> => {
  const answer = await newsroom.ask(ask);
  return answer.status === 'answered' ? verbatim(answer.findings[0].evidence) : answer.reason;
};
const open = async (): Promise<Newsroom> => {
  const folder = await folderOf({ 'ferry.md': ferry, 'bridge.md': bridge });
  return (await openNewsroom([folder.path])).newsroom;
};
const idsOf = (newsroom: Newsroom): string[] => newsroom.stories().map(({ id }) => id);

describe('stories come from', () => {
  test('the story files of a folder, in the order of their names; what none of them is, is passed over', async () => {
    const folder = await folderOf({
      'ferry.md': ferry,
      'bridge.txt': bridge,
      '.hidden.md': ferry,
      'notes.odt': 'no story',
      'broken.docx': 'no document',
      'wire.jsonl': '{"id":"wire","text":"It rained."}',
      'deep/other.md': ferry,
    });
    const { newsroom, rejected } = await openNewsroom([folder.path]);
    expect(idsOf(newsroom)).toEqual(['bridge', 'ferry']);
    expect(rejected).toMatchObject([{ file: 'broken.docx' }]);
  });

  test('a single file, also lines of JSON', async () => {
    const folder = await folderOf({
      'ferry.md': ferry,
      'wire.jsonl': '{"id":"wire:1","text":"It rained."}\n{"id":"wire:2","text":"It poured."}\n',
    });
    const { newsroom } = await openNewsroom([folder.at('wire.jsonl'), folder.at('ferry.md')]);
    expect(idsOf(newsroom)).toEqual(['wire:1', 'wire:2', 'ferry']);
  });

  test('a file that is named twice once', async () => {
    const folder = await folderOf({ 'ferry.md': ferry });
    const { newsroom, rejected } = await openNewsroom([folder.path, folder.at('ferry.md')]);
    expect(idsOf(newsroom)).toEqual(['ferry']);
    expect(rejected).toEqual([]);
  });

  test('every encoding that a host may drop in', async () => {
    const crlf = ferry.replaceAll('\n', '\r\n');
    const straight = ferry.replaceAll(/[“”]/gu, '"');
    const folder = await folderOf({
      'a.md': utf8(ferry, true),
      'b.txt': utf16le(ferry),
      'c.txt': utf16be(ferry),
      'd.txt': utf16le(crlf, false),
      'e.txt': utf8(crlf),
      'f.txt': straight,
      'g.txt': ferry.replace(/^---[^]*---\n/u, ''),
    });
    const { newsroom, rejected } = await openNewsroom([folder.path]);
    expect(rejected).toEqual([]);
    for (const story of ['a', 'b', 'c', 'd', 'e', 'f', 'g'])
      // oxlint-disable-next-line no-await-in-loop -- seven questions
      expect(await first(newsroom, { question: 'why was the harbour closed?', story })).toBe(
        'Mayor Ana Petrova closed the harbour because the wreck blocked its mouth.',
      );
  });
});

describe('what cannot be read is named with the reason, and the others load', () => {
  test.each([
    ['a picture', 'bad.md', 'GIF89a\0\0\0', 'no-text-file'],
    ['an empty file', 'bad.txt', '', 'story-without-text'],
    ['a name with blanks', 'bad news.md', ferry, 'name-with-space'],
    ['a day that is none', 'bad.md', '---\npublished: soon\n---\nIt sank.', 'no-day'],
    ['front matter without end', 'bad.md', '---\ntitle: A\n', 'front-matter-open'],
  ])('%s', async (...[, file, content, reason]) => {
    const folder = await folderOf({ 'ferry.md': ferry, [file]: content });
    const { newsroom, rejected } = await openNewsroom([folder.path]);
    expect(idsOf(newsroom)).toEqual(['ferry']);
    expect(rejected).toMatchObject([{ file, reason: { code: reason }, kept: false }]);
  });

  test('a folder that is called like a story', async () => {
    const folder = await folderOf({ 'ferry.md': ferry });
    await mkdir(folder.at('old.md'));
    const { newsroom, rejected } = await openNewsroom([folder.path]);
    expect(idsOf(newsroom)).toEqual(['ferry']);
    expect(rejected).toMatchObject([{ file: 'old.md', reason: { code: 'file-closed', reason: 'EISDIR' } }]);
  });

  test('a line of JSON, by its number', async () => {
    const folder = await folderOf({ 'wire.jsonl': '{"id":"a","text":"It rained."}\nnonsense\n' });
    const { newsroom, rejected } = await openNewsroom([folder.at('wire.jsonl')]);
    expect(idsOf(newsroom)).toEqual(['a']);
    expect(rejected).toMatchObject([{ file: 'wire.jsonl line 2' }]);
  });

  test('the second of two stories of one id', async () => {
    const folder = await folderOf({ 'ferry.md': ferry, 'ferry.txt': bridge });
    const { newsroom, rejected } = await openNewsroom([folder.path]);
    expect(newsroom.stories().map(({ headline }) => headline)).toEqual([
      'Fourteen drown as ferry sinks off Varna',
    ]);
    expect(rejected).toEqual([
      {
        file: 'ferry.txt',
        reason: { code: 'id-taken', id: 'ferry', path: folder.at('ferry.md') },
        kept: false,
      },
    ]);
  });

  test('the second of two lines of one id', async () => {
    const folder = await folderOf({
      'wire.jsonl': '{"id":"a","text":"It rained."}\n{"id":"a","text":"It poured."}\n',
    });
    const { newsroom, rejected } = await openNewsroom([folder.at('wire.jsonl')]);
    expect(newsroom.stories().map(({ text }) => text)).toEqual(['It rained.']);
    expect(rejected).toHaveLength(1);
  });

  test('the second of two files of one name, so that one knows which', async () => {
    const folder = await folderOf({ 'one/ferry.md': ferry, 'two/ferry.md': bridge });
    const { rejected } = await openNewsroom([folder.at('one'), folder.at('two')]);
    expect(rejected).toMatchObject([
      { file: 'ferry.md', reason: { code: 'id-taken', id: 'ferry', path: folder.at('one/ferry.md') } },
    ]);
  });
});

test('a path that is not there stops the start and is named', async () => {
  await expect(openNewsroom(['no-such-folder'])).rejects.toThrow(
    refusedWith({ code: 'no-such-path', path: 'no-such-folder' }),
  );
});

test('progress comes after each file and counts the files up to all of them', async () => {
  const folder = await folderOf({ 'ferry.md': ferry, 'bridge.md': bridge });
  const told: [number, number][] = [];
  await openNewsroom([folder.path], { progress: (done, all) => void told.push([done, all]) });
  expect(told).toEqual([
    [1, 2],
    [2, 2],
  ]);
});

describe('a question', () => {
  test('is answered from all stories', async () => {
    const newsroom = await open();
    expect(await first(newsroom, { question: 'what sank off Varna?' })).toContain('The ferry Aurora sank');
    expect(await first(newsroom, { question: 'what did the minister say about the steel?' })).toContain(
      'tired',
    );
  });

  test.each([['bridge'], ['BRIDGE'], [' Bridge at Ruse to close ']])(
    'about the story %j is answered from that one',
    async (story) => {
      const answer = await (await open()).ask({ question: 'what was closed?', story });
      const found = answer.status === 'answered' ? answer.findings : [answer.nearest];
      for (const each of found) expect(each?.evidence.story.id).toBe('bridge');
    },
  );

  test.each([
    ['that is empty', { question: ' \n' }, { code: 'no-question', example: null } as const],
    [
      'that is a paste',
      { question: 'x'.repeat(1_001) },
      { code: 'question-too-long', has: 1001, most: 1000 } as const,
    ],
    [
      'with a speaker that is a paste',
      { question: 'the sea', speaker: 'x'.repeat(6_000) },
      { code: 'question-too-long', has: 6008, most: 1000 } as const,
    ],
    [
      'about a story that is not there',
      { question: 'what sank?', story: 'train' },
      { code: 'no-such-story', name: 'train' } as const,
    ],
  ])('%s is refused', async (_what, ask, problem) => {
    await expect((await open()).ask(ask)).rejects.toThrow(refusedWith(problem));
  });

  test('of just as many characters as may be is answered', async () => {
    const question = `what sank? ${'x'.repeat(989)}`;
    expect(await (await open()).ask({ question })).toMatchObject({ status: expect.any(String) });
  });

  test('to no stories says where to put one', async () => {
    const { newsroom } = await openNewsroom([(await folderOf()).path]);
    await expect(newsroom.ask({ question: 'what sank?' })).rejects.toThrow('no-stories');
    expect([newsroom.stories(), newsroom.people(), newsroom.speakers()]).toEqual([[], [], []]);
  });
});

describe('a story in another language', () => {
  const german = `Die Fähre Aurora sank am Montag vor Warna, und vierzehn Menschen ertranken in der Nacht.

Die Bürgermeisterin Ana Petrova schloss den Hafen, weil das Wrack die Einfahrt versperrt. „Das ist eine Schande“, sagte Petrova.
`;

  test('loads and is searched, and nobody speaks in it', async () => {
    const folder = await folderOf({ 'faehre.md': german });
    const { newsroom, rejected } = await openNewsroom([folder.path]);
    expect(rejected).toEqual([]);
    expect(await first(newsroom, { question: 'Wer schloss den Hafen?' })).toContain('Bürgermeisterin');
    expect(newsroom.stories()).toMatchObject([{ language: 'other' }]);
    expect(newsroom.speakers()).toEqual([]);
  });
});
