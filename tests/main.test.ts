import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, test, vi } from 'vitest';
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

test('settings that do not fit end the start with a sentence and 78', soon, async () => {
  const files = { 'corpus/ferry.md': ferry };
  const line = await start({ ...files, '.env': 'LOG_LEVEL=info\nDISCORD_TOKEN abc\n' });
  const nowhere = await start({}, { CORPUS: 'nowhere' });
  expect(await Promise.all([line.code, nowhere.code])).toEqual([78, 78]);
  expect(line.stderr()).toMatch(/^Line 2 of \.env is no setting: write NAME=value.*\n$/u);
  expect(nowhere.stderr()).toBe('There is no file or folder "nowhere"; name one that holds stories.\n');
  expect(line.stdout() + nowhere.stdout()).toBe('');
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
