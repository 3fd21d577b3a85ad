import { expect, test } from 'vitest';
import { folderOf } from '../support/folder.ts';
import { AnnotationLine, ScoreLine } from '../support/json-shapes.ts';
import { runMain } from '../support/run-main.ts';
import { bridge, ferry } from '../support/stories.ts';

type Given = { readonly lines?: readonly unknown[]; readonly env?: Readonly<Record<string, string>> };

/** Runs a program on what stands on its input, to its end. */
async function run(argv: readonly string[], { lines = [], env = {} }: Given = {}) {
  const { DATA_DIR = (await folderOf()).path } = env;
  const { end, stdout, stderr, code } = runMain(argv, { env: { ...env, DATA_DIR } });
  end(lines.map((line) => JSON.stringify(line)).join('\n'));
  return { code: await code, stdout: stdout(), stderr: stderr().trimEnd() };
}

const linesIn = (words: string): unknown[] =>
  words
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));

test('ask of one question prints one answer in words', async () => {
  const folder = await folderOf({ 'ferry.md': ferry, 'bridge.md': bridge });
  const corpora = ['--corpus', folder.at('ferry.md'), '--corpus', folder.at('bridge.md')];
  const { code, stdout, stderr } = await run(['ask', ...corpora, 'who', 'closed', 'the harbour?']);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^ {2}Mayor Ana Petrova closed the harbour.*\n[^]*— .*The Test Ledger · 6 March 2024/u,
  );
  expect(stderr).toBe('');
});

test('annotate reads stories line by line', async () => {
  const first = { id: 'a b', text: 'The ferry sank. Nobody knows why.', published: '2024-03-06' };
  const lines = [first, { id: 'b' }, { id: 'c', text: 'It\u2028sank.' }];
  const { code, stdout, stderr } = await run(['annotate', '--json'], { lines });
  expect(code).toBe(1);
  const [good, bad, last] = linesIn(stdout);
  expect(AnnotationLine.parse(good)).toMatchObject({ id: 'a b', sentences: [{ start: 0 }, { start: 16 }] });
  expect(bad).toMatchObject({ line: 2, error: expect.stringMatching(/^This does not fit: “text” /u) });
  expect(AnnotationLine.parse(last).id).toBe('c');
  expect(stderr).toMatch(/^line 2: This does not fit: .*$/u);
});

test('rank scores sentences line by line, with the model', async () => {
  const lines = [
    { question: 'what sank?', sentences: ['It rained.', 'The ferry sank.'] },
    { question: 'what sank?', sentences: [] },
  ];
  const { code, stdout, stderr } = await run(['rank', '--json'], { lines, env: { MEANING: 'on' } });
  expect(code).toBe(0);
  const [first, last] = linesIn(stdout).map((line) => ScoreLine.parse(line).scores);
  expect(first?.[1]).toBeGreaterThan(first?.[0] ?? Infinity);
  expect(last).toEqual([]);
  expect(stderr).toBe('');
});

test.each([
  ['an option that is not there', ['ask', '--loud'], '--loud'],
  ['a command that is not there', ['answer'], 'There is no command "answer".'],
  ['nothing', [], 'There is no command "".'],
])('%s ends with a sentence, the usage and 64', async (_what, words, sentence) => {
  const { code, stdout, stderr } = await run(words);
  expect(code).toBe(64);
  expect(stdout).toBe('');
  expect(stderr).toContain(sentence);
  expect(stderr).toContain('npm run -s ask -- [--json] [--corpus PATH]… [QUESTION]');
  expect(stderr).not.toMatch(/^\s+at /mu);
});

test('what does not fit ends with its sentence alone and 78', async () => {
  const nowhere = await run(['ask', '--corpus', 'nowhere', 'what sank?']);
  const token = await run(['register'], { env: { DISCORD_TOKEN: 'abc' } });
  const meaning = await run(['rank', '--json'], { env: { MEANING: 'maybe' } });
  expect([nowhere.code, token.code, meaning.code]).toEqual([78, 78, 78]);
  expect(nowhere.stderr).toBe('There is no file or folder "nowhere"; name one that holds stories.');
  expect(token.stderr).toMatch(
    /^These settings do not fit .*\n {2}DISCORD_TOKEN, in the environment: this is not a bot token.*$/u,
  );
  expect(meaning.stderr).toMatch(
    /^These settings do not fit .*\n {2}MEANING, in the environment: write one of on, off$/u,
  );
});

test.each(['ask', 'rank', 'annotate'])('a bad token does not stop %s, which needs none', async (name) => {
  const folder = await folderOf({ 'ferry.md': ferry });
  const words = [name, '--json', ...(name === 'ask' ? ['--corpus', folder.path] : [])];
  const { code, stderr } = await run(words, { env: { DISCORD_TOKEN: 'abc' } });
  expect(code).toBe(0);
  expect(stderr).toBe('');
});
