import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test, vi } from 'vitest';
import { readEnvFile } from '../../src/settings/env-file.ts';
import { folderOf, type Folder } from '../support/folder.ts';
import { runMain, type Running } from '../support/run-main.ts';
import { bridge, ferry } from '../support/stories.ts';

/** Loading takes its time on a busy machine. */
const soon = { timeout: 90_000 };

type Env = Readonly<Record<string, string>>;
type Start = {
  readonly files: Readonly<Record<string, string>>;
  readonly env?: Env;
  readonly envFile?: string;
};

/** The bot on the stories of a folder, in which its data is too; the values of `env` may name it as FOLDER. */
async function start({
  files,
  env = {},
  envFile = '',
}: Start): Promise<Running & { readonly folder: Folder }> {
  const folder = await folderOf(files);
  const inFolder = (words: string): string => words.replaceAll('FOLDER', folder.path);
  const given = { CORPUS: 'FOLDER/corpus', DATA_DIR: 'FOLDER/data', ...env };
  const placed = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, inFolder(value)]));
  return { ...runMain(['start'], { env: placed, envFile }), folder };
}

test('piped lines are answered one by one, and a reload in between is seen', async () => {
  const { folder, write, end, stdout, stderr, code } = await start({
    files: { 'corpus/ferry.md': ferry, 'corpus/bad.txt': '' },
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

test('where it watches, an edited story is loaded without being asked', async () => {
  const { folder, write, end, stdout, code } = await start({
    files: { 'corpus/ferry.md': ferry },
    env: { WATCH: 'on' },
  });
  write('/stories\n');
  await vi.waitFor(() => expect(stdout()).toContain('I have read 1 story.'), soon);
  await folder.write('corpus/bridge.md', bridge);
  await vi.waitFor(
    () => {
      write('/stories\n');
      expect(stdout()).toContain('I have read 2 stories.');
    },
    { ...soon, interval: 500 },
  );
  end();
  expect(await code).toBe(0);
});

test.each<[string, Partial<Start>, RegExp]>([
  [
    'a line that is no setting',
    { envFile: 'LOG_LEVEL=info\nDISCORD_TOKEN abc\n' },
    /^Line 2 of \.env is no setting: write NAME=value.*\n$/u,
  ],
  [
    'a corpus that is not there',
    { env: { CORPUS: 'nowhere' } },
    /^There is no file or folder "nowhere"; name one that holds stories\.\n$/u,
  ],
  [
    'settings of .env and of the environment',
    { envFile: 'WATCH=yes\n', env: { HEALTH_PORT: 'on' } },
    /^These settings do not fit [^\n]*\n {2}WATCH, in \.env: [^\n]*\n {2}HEALTH_PORT, in the environment: [^\n]*\n$/u,
  ],
  [
    'a DATA_DIR that is a file',
    { env: { DATA_DIR: 'FOLDER/corpus/ferry.md' } },
    /^The folder "[^"]*ferry\.md", of DATA_DIR, cannot be used: a file stands where a folder should be.*\n$/u,
  ],
  [
    'a HEALTH_HOST that is elsewhere',
    { env: { HEALTH_PORT: '9464', HEALTH_HOST: '192.0.2.1' } },
    /^HEALTH_PORT 9464 cannot be used at HEALTH_HOST 192\.0\.2\.1: this machine has no such address.*\n$/u,
  ],
])('%s ends the start with a sentence and 78', async (_what, given, sentence) => {
  const { code, stdout, stderr } = await start({ files: { 'corpus/ferry.md': ferry }, ...given });
  expect([await code, stdout()]).toEqual([78, '']);
  expect(stderr()).toMatch(sentence);
});

test('an .env that is a folder ends the start with a sentence and 78', async () => {
  const { at } = await folderOf({ '.env/x': '' });
  const { code, stderr } = runMain(['start'], { envFile: () => readEnvFile(at('.env')) });
  expect(await code).toBe(78);
  expect(stderr()).toMatch(/^\.env cannot be read: it is a folder; .*\n$/u);
});

test('with a port, health and figures are served while it runs', async () => {
  const port = await freePort();
  const { write, end, code, stdout } = await start({
    files: { 'corpus/ferry.md': ferry },
    env: { HEALTH_PORT: `${port}` },
  });
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
