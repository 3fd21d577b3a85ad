import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { claimFolder } from '../src/store/claim-folder.ts';
import { folderOf, type Folder } from './support/folder.ts';
import { runProgram, type Program } from './support/program.ts';
import { bridge, ferry } from './support/stories.ts';

/** Each starts the bot, which takes a second or so, and more on a busy machine. */
const PATIENCE_MS = 90_000;
const soon = { timeout: PATIENCE_MS };

/** The bot in a folder of its own, so that no .env but the test's is read. */
async function start(
  files: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<Program & { readonly folder: Folder }> {
  const folder = await folderOf(files);
  return { ...runProgram('src/main.ts', [], { cwd: folder.path, env }), folder };
}

describe('without a token', { timeout: PATIENCE_MS }, () => {
  test('piped lines are answered one by one, and a reload in between is seen', async () => {
    const { folder, write, end, stdout, stderr, code } = await start({
      'corpus/ferry.md': ferry,
      'corpus/bad.txt': '',
    });
    write('how many people drowned off Varna?\n');
    await vi.waitFor(() => expect(stdout()).toContain('and 14 people drowned.'), soon);
    await folder.write('corpus/ferry.md', ferry.replace('and 14', 'and 16'));
    await folder.write('corpus/bridge.md', bridge);
    write('/corpus reload\n');
    await vi.waitFor(
      () => expect(stdout()).toMatch(/Reloaded: 1 added, 1 changed, 0 removed, 0 unchanged, 1 refused\./u),
      soon,
    );
    end('how many people drowned off Varna?\n/nope\n');
    expect(await code).toBe(0);
    expect(stdout()).toMatch(
      /^> how many people drowned off Varna\?\n {2}VARNA, Bulgaria — The ferry Aurora sank/u,
    );
    expect(stdout()).toMatch(/and 16 people drowned\.[^]*There is no command \/nope\./u);
    expect(stderr()).toBe('bad.txt: The story has no text. Write some below its front matter.\n');
  });

  test('settings come from .env, and watching ends with the chat', async () => {
    const { end, stdout, stderr, code } = await start({
      '.env': 'DISCORD_TOKEN=\nCORPUS=mine, more/bridge.txt\nWATCH=on\nLOG_LEVEL=silent\n',
      'mine/ferry.md': ferry,
      'more/bridge.txt': bridge,
    });
    end('/stories\n');
    expect(await code).toBe(0);
    expect(stdout()).toContain('I have read 2 stories.');
    expect(stderr()).toBe('');
  });
});

/** What a start with mistakes says on standard error; it says nothing else, and ends with 78. */
async function refusedStart(
  files: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { code, stderr, stdout } = await start(files, env);
  expect([await code, stdout()]).toEqual([78, '']);
  expect(stderr()).not.toMatch(/^ +at /mu);
  return stderr();
}

const corpus = { 'corpus/ferry.md': ferry };

test.each([
  [
    'a line that is no setting',
    { ...corpus, '.env': 'LOG_LEVEL=info\nDISCORD_TOKEN abc\n' },
    {},
    /^Line 2 of \.env is no setting: write NAME=value.*\n$/u,
  ],
  [
    'a corpus that is not there',
    {},
    { CORPUS: 'nowhere' },
    /^There is no file or folder "nowhere"; name one that holds stories\.\n$/u,
  ],
  [
    'an .env that is a folder',
    { ...corpus, '.env/x': '' },
    {},
    /^\.env cannot be read: it is a folder; .*\n$/u,
  ],
  [
    'settings of .env and of the environment',
    { ...corpus, '.env': 'WATCH=yes\n' },
    { HEALTH_PORT: 'on' },
    /^These settings do not fit [^\n]*\n {2}WATCH, in \.env: [^\n]*\n {2}HEALTH_PORT, in the environment: [^\n]*\n$/u,
  ],
  [
    'a DATA_DIR that is a file',
    { ...corpus, data: '' },
    { DATA_DIR: 'data' },
    /^The folder "data", of DATA_DIR, cannot be used: a file stands where a folder should be.*\n$/u,
  ],
  [
    'a HEALTH_HOST that is elsewhere',
    corpus,
    { HEALTH_PORT: '9464', HEALTH_HOST: '192.0.2.1' },
    /^HEALTH_PORT 9464 cannot be used at HEALTH_HOST 192\.0\.2\.1: this machine has no such address.*\n$/u,
  ],
])('%s ends the start with a sentence', soon, async (...[, files, env, sentence]) => {
  expect(await refusedStart(files, { DATA_DIR: 'data', ...env })).toMatch(sentence);
});

test('a second copy on the same DATA_DIR is refused, and names the first', soon, async () => {
  const data = await folderOf();
  const { release } = await claimFolder(data.path);
  onTestFinished(release);
  expect(await refusedStart(corpus, { DATA_DIR: data.path })).toContain(`(process ${process.pid}, since `);
});

test('with a port, health and figures are served while it runs', soon, async () => {
  const port = await freePort();
  const { write, end, code, stdout } = await start({ 'corpus/ferry.md': ferry }, { HEALTH_PORT: `${port}` });
  write('how many people drowned off Varna?\n');
  await vi.waitFor(() => expect(stdout()).toContain('14 people drowned'), soon);
  const health = await fetch(`http://127.0.0.1:${port}/health`);
  expect(await health.json()).toEqual({ status: 'ok', discord: null, stories: 1 });
  const figures = await fetch(`http://127.0.0.1:${port}/metrics`);
  expect(await figures.text()).toContain('onrecord_questions_total{kind="how-many",status="answered"} 1');
  end();
  expect(await code).toBe(0);
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
