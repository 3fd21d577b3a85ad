import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { askLine } from '../../src/json-lines/ask-line.ts';
import type { Newsroom } from '../../src/newsroom/newsroom.ts';
import { openNewsroom } from '../../src/newsroom/open-newsroom.ts';
import { UserError } from '../../src/text/errors.ts';
import { folderOf } from '../support/folder.ts';
import { AnswerLine } from '../support/json-shapes.ts';
import { fakeNewsroom } from '../support/newsroom.ts';
import { REALISTIC } from '../support/realistic-questions.ts';
import { bridge, ferry } from '../support/stories.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  ({ newsroom } = await openNewsroom(['corpus']));
});

/** What follows the front matter of a shipped story. */
const textOf = async (id: string): Promise<string> =>
  (await readFile(`corpus/${id}.md`, 'utf8')).replace(/^---\n[^]*?\n---\n/u, '');

test('every answer has the documented shape, and its text stands in the file at its offsets', async () => {
  for (const question of REALISTIC) {
    const line = AnswerLine.parse(await askLine({ question }, newsroom));
    const found =
      line.status === 'answered' ? line.answers : line.nearest === undefined ? [] : [line.nearest];
    for (const { story, text, start, end, speaker, short, date } of found) {
      const whole = await textOf(story);
      expect(whole.slice(start, end)).toBe(text);
      expect(speaker === null || whole.slice(speaker.start, speaker.end) === speaker.name).toBe(true);
      expect(short === undefined || (short[0] >= start && short[1] <= end)).toBe(true);
      expect(date === null || whole.includes(date.phrase)).toBe(true);
    }
    expect(line.question).toBe(question);
    const probabilities = found.map(({ probability }) => probability);
    expect(probabilities).toEqual(probabilities.toSorted((a, b) => b - a));
  }
});

test('of a line of a .jsonl file, offsets index its text', async () => {
  const text = '  \n The ferry Aurora sank off Varna on Monday.\r\n\r\nNobody knows why.';
  const folder = await folderOf({ 'wire.jsonl': JSON.stringify({ id: 'wire:1', text }) });
  const wire = (await openNewsroom([folder.at('wire.jsonl')])).newsroom;
  const line = AnswerLine.parse(await askLine({ question: 'what sank off Varna?' }, wire));
  const [first] = line.answers;
  expect(first).toMatchObject({ story: 'wire:1', title: null, outlet: null, published: null, paragraph: 1 });
  expect(text.slice(first?.start, first?.end)).toBe('The ferry Aurora sank off Varna on Monday.');
});

test('the same sentence in another story stands under `also`', async () => {
  const folder = await folderOf({ 'a.md': ferry, 'b.md': ferry, 'c.md': bridge });
  const twice = (await openNewsroom([folder.path])).newsroom;
  const line = AnswerLine.parse(await askLine({ question: 'who closed the harbour?' }, twice));
  expect(line.answers[0]).toMatchObject({
    story: 'a',
    also: [{ story: 'b', start: line.answers[0]?.start }],
  });
});

test('a `when` carries the day and the words it was resolved from', async () => {
  const line = AnswerLine.parse(
    await askLine({ question: 'the embassy was stormed', command: 'when' }, newsroom),
  );
  expect(line.kind).toBe('when');
  expect(line.answers[0]?.date).toEqual({ value: '2019-12-31', phrase: 'New Year’s Eve' });
});

describe('a line asks', () => {
  test.each([
    ['a question', { question: 'what sank?' }, { kind: undefined, story: undefined }],
    ['of one story', { question: 'what sank?', story: 'ferry' }, { story: 'ferry' }],
    ['as a command would', { question: 'it sank', command: 'when' }, { kind: 'when' }],
    ['as /ask would', { question: 'what sank?', command: 'ask' }, { kind: undefined }],
    [
      'with nulls for what is left out',
      { question: 'what sank?', story: null, command: null },
      { kind: undefined, story: undefined },
    ],
    ['with fields that are not known', { question: 'what sank?', id: 7, gold: ['x'] }, { kind: undefined }],
  ])('%s', async (_what, given, asked) => {
    const fake = fakeNewsroom();
    await askLine(given, fake);
    expect(fake.asked).toMatchObject([{ question: given.question, ...asked }]);
  });
});

describe('a line is refused', () => {
  test.each([
    ['without a question', {}, 'fields'],
    ['with a number for one', { question: 7 }, 'fields'],
    ['with a command that is none', { question: 'what sank?', command: 'sing' }, 'fields'],
    ['with two mistakes, both named', { story: 7 }, 'fields'],
    ['that is a string', 'what sank?', 'fields'],
    ['that is null', null, 'fields'],
    ['with an empty question', { question: ' ' }, 'no-question'],
    ['about a story that is not there', { question: 'what sank?', story: 'train' }, 'no-such-story'],
    ['that is a paste', { question: 'x'.repeat(2_000) }, 'question-too-long'],
  ])('%s', async (_what, given, reason) => {
    const refused = askLine(given, newsroom);
    await expect(refused).rejects.toThrow(reason);
    await expect(refused).rejects.toBeInstanceOf(UserError);
  });
});
