import { describe, expect, test, vi } from 'vitest';
import { folderOf } from './support/folder.ts';
import { AnnotationLine, AnswerLine, ScoreLine } from './support/json-shapes.ts';
import { runProgram } from './support/program.ts';
import { bridge, ferry } from './support/stories.ts';

/** Each starts a program, which takes a second or so, and more on a busy machine. */
const PATIENCE_MS = 30_000;
const soon = { timeout: PATIENCE_MS };

const linesIn = (text: string): unknown[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));

describe('ask', { timeout: PATIENCE_MS }, () => {
  test('answers in order, each before the next is asked; a bad line has its number and ends nothing', async () => {
    const folder = await folderOf({ 'ferry.md': ferry, 'bridge.txt': bridge, 'bad.md': '' });
    const { write, end, stdout, stderr, code } = runProgram('src/cli.ts', [
      'ask',
      '--json',
      '--corpus',
      folder.path,
    ]);
    write('{"question":"what sank off Varna?"}\n');
    await vi.waitFor(() => expect(linesIn(stdout())).toHaveLength(1), soon);
    write('nonsense\n\n');
    await vi.waitFor(() => expect(linesIn(stdout())).toHaveLength(2), soon);
    end('{"question":"what sank off Varna?","story":"bridge"}\n{"question":"it sank","command":"when"}');
    expect(await code).toBe(1);
    const [first, bad, elsewhere, last] = linesIn(stdout());
    expect(AnswerLine.parse(first)).toMatchObject({ status: 'answered', question: 'what sank off Varna?' });
    expect(bad).toEqual({ error: 'This is not JSON: nonsense', line: 2 });
    expect(JSON.stringify(AnswerLine.parse(elsewhere))).not.toContain('"story":"ferry"');
    expect(AnswerLine.parse(last).kind).toBe('when');
    expect(stderr()).toContain('bad.md: The story has no text.');
    expect(stderr()).toContain('line 2: This is not JSON: nonsense');
  });

  test('of one question prints one answer in words', async () => {
    const folder = await folderOf({ 'ferry.md': ferry, 'bridge.md': bridge });
    const corpora = ['--corpus', folder.at('ferry.md'), '--corpus', folder.at('bridge.md')];
    const { stdout, stderr, code } = runProgram('src/cli.ts', [
      'ask',
      ...corpora,
      'who',
      'closed',
      'the harbour?',
    ]);
    expect(await code).toBe(0);
    expect(stdout()).toMatch(
      /^ {2}Mayor Ana Petrova closed the harbour.*\n[^]*— .*The Test Ledger · 6 March 2024/u,
    );
    expect(stderr()).toBe('');
  });
});

test('annotate reads stories line by line', soon, async () => {
  const { write, end, stdout, stderr, code } = runProgram('src/cli.ts', ['annotate', '--json']);
  write(
    `${JSON.stringify({ id: 'a b', text: 'The ferry sank. Nobody knows why.', published: '2024-03-06' })}\n`,
  );
  await vi.waitFor(() => expect(linesIn(stdout())).toHaveLength(1), soon);
  end(`{"id":"b"}\n${JSON.stringify({ id: 'c', text: 'It\u2028sank.' })}\n`);
  expect(await code).toBe(1);
  const [first, bad, last] = linesIn(stdout());
  expect(AnnotationLine.parse(first)).toMatchObject({ id: 'a b', sentences: [{ start: 0 }, { start: 16 }] });
  expect(bad).toMatchObject({ line: 2, error: 'This does not fit: “text” must be a text.' });
  expect(AnnotationLine.parse(last).id).toBe('c');
  expect(stderr()).toMatch(/^line 2: This does not fit: .*\n$/u);
});

test('rank scores sentences line by line, with the model', soon, async () => {
  const { write, end, stdout, stderr, code } = runProgram('src/cli.ts', ['rank', '--json'], {
    env: { MEANING: 'on' },
  });
  write(`${JSON.stringify({ question: 'what sank?', sentences: ['It rained.', 'The ferry sank.'] })}\n`);
  await vi.waitFor(() => expect(linesIn(stdout())).toHaveLength(1), soon);
  end(`${JSON.stringify({ question: 'what sank?', sentences: [] })}\n`);
  expect(await code).toBe(0);
  const [first, last] = linesIn(stdout()).map((line) => ScoreLine.parse(line).scores);
  expect(first?.[1]).toBeGreaterThan(first?.[0] ?? Infinity);
  expect(last).toEqual([]);
  expect(stderr()).toBe('');
});

test.each([
  ['an option that is not there', ['ask', '--loud'], "Unknown option '--loud'"],
  ['a command that is not there', ['answer'], 'There is no command "answer".'],
  ['nothing', [], 'There is no command "".'],
])('%s ends with a sentence, the usage and 64', soon, async (_what, words, sentence) => {
  const { stdout, stderr, code } = runProgram('src/cli.ts', words);
  expect(await code).toBe(64);
  expect(stdout()).toBe('');
  expect(stderr()).toContain(sentence);
  expect(stderr()).toContain('npm run -s ask -- [--json] [--corpus PATH]… [QUESTION]');
  expect(stderr()).not.toMatch(/^\s+at /mu);
});

test('what does not fit ends with its sentence alone and 78', soon, async () => {
  const nowhere = runProgram('src/cli.ts', ['ask', '--corpus', 'nowhere', 'what sank?']);
  const token = runProgram('src/cli.ts', ['register'], { env: { DISCORD_TOKEN: 'abc' } });
  const meaning = runProgram('src/cli.ts', ['rank', '--json'], { env: { MEANING: 'maybe' } });
  expect(await Promise.all([nowhere.code, token.code, meaning.code])).toEqual([78, 78, 78]);
  expect(nowhere.stderr()).toBe('There is no file or folder "nowhere"; name one that holds stories.\n');
  expect(token.stderr()).toMatch(
    /^The settings in \.env .*\n {2}DISCORD_TOKEN: this is not a bot token.*\n$/u,
  );
  expect(meaning.stderr()).toMatch(/^The settings in \.env .*\n {2}MEANING: write one of on, off\n$/u);
});

test.each(['ask', 'rank', 'annotate'])(
  'a bad token does not stop %s, which needs none',
  soon,
  async (name) => {
    const folder = await folderOf({ 'ferry.md': ferry });
    const words = [name, '--json', ...(name === 'ask' ? ['--corpus', folder.path] : [])];
    const { end, stderr, code } = runProgram('src/cli.ts', words, { env: { DISCORD_TOKEN: 'abc' } });
    end();
    expect(await code).toBe(0);
    expect(stderr()).toBe('');
  },
);
