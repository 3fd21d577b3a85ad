import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { claimFolder } from '../../src/store/claim-folder.ts';
import { folderOf } from '../support/folder.ts';
import { AnswerLine } from '../support/json-shapes.ts';
import { madeStory } from '../support/made-stories.ts';
import { runProgram } from '../support/program.ts';
import { bridge, ferry } from '../support/stories.ts';

/** Each starts a process, which takes a second or so, and more on a busy machine; all else is tested in this one. */
const soon = { timeout: 90_000 };

const linesIn = (text: string): unknown[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));

describe('real processes', soon, () => {
  test('npm start reads .env and answers piped lines, and complains on standard error', async () => {
    const { path } = await folderOf({
      '.env': 'DISCORD_TOKEN=\nCORPUS=mine, more/bridge.txt\nWATCH=on\nLOG_LEVL=silent\n',
      'mine/ferry.md': ferry,
      'mine/bad.txt': '',
      'more/bridge.txt': bridge,
    });
    const { end, stdout, stderr, code } = runProgram('src/main.ts', [], { cwd: path });
    end('/stories\n');
    expect(await code).toBe(0);
    expect(stdout()).toContain('I have read 2 stories.');
    expect(stderr()).toBe(
      'There is no setting LOG_LEVL, which stands in .env; did you mean LOG_LEVEL?\nbad.txt: The story has no text. Write some below its front matter.\n',
    );
  });

  test('npm start is refused with 78 where another process has the DATA_DIR, which it names', async () => {
    const [data, stories] = [await folderOf(), await folderOf({ 'corpus/ferry.md': ferry })];
    const { release } = await claimFolder(data.path);
    onTestFinished(release);
    const env = { DATA_DIR: data.path };
    const { stdout, stderr, code } = runProgram('src/main.ts', [], { cwd: stories.path, env });
    expect([await code, stdout()]).toEqual([78, '']);
    expect(stderr()).toContain(`(process ${process.pid}, since `);
    expect(stderr()).not.toMatch(/^ +at /mu);
  });

  test('ended while its models make vectors it ends with 0 and says nothing of it', async () => {
    const files = Array.from({ length: 60 }, (_, at): readonly [string, string] => [
      `${at}.txt`,
      madeStory(at, 3000).text,
    ]);
    const { path } = await folderOf(Object.fromEntries(files));
    const { path: DATA_DIR } = await folderOf();
    const env = { MEANING: 'on', CORPUS: path, DATA_DIR };
    const { end, stdout, stderr, code } = runProgram('src/main.ts', [], { env });
    end('/stories\n');
    expect([await code, stderr()]).toEqual([0, '']);
    expect(stdout()).toContain('I have read 60 stories.');
  });

  test('npm run ask answers in order, each before the next is asked; a bad line has its number and ends nothing', async () => {
    const folder = await folderOf({ 'ferry.md': ferry, 'bridge.txt': bridge, 'bad.md': '' });
    const words = ['ask', '--json', '--corpus', folder.path];
    const { write, end, stdout, stderr, code } = runProgram('src/cli.ts', words);
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
