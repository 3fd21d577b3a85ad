import { describe, expect, test, vi } from 'vitest';
import { folderOf } from './support/folder.ts';
import { AnswerLine } from './support/json-shapes.ts';
import { runProgram } from './support/program.ts';
import { bridge, ferry } from './support/stories.ts';

/** Each starts a program, which takes a second or so, and more on a busy machine. */
const PATIENCE_MS = 90_000;
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
});

test('what does not fit ends the process with 78, its sentence on standard error', soon, async () => {
  const { stdout, stderr, code } = runProgram('src/cli.ts', ['rank'], { env: { MEANING: 'maybe' } });
  expect(await code).toBe(78);
  expect(stdout()).toBe('');
  expect(stderr()).toMatch(
    /^These settings do not fit .*\n {2}MEANING, in the environment: write one of on, off\n$/u,
  );
});
