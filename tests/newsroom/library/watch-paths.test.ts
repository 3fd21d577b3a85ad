import { EMPTY_ARCHIVE } from '../../support/newsroom.ts';
import { rename } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Newsroom, ReloadReport } from '../../../src/newsroom/newsroom.ts';
import { watchPaths } from '../../../src/newsroom/library/watch-paths.ts';
import { UserError } from '../../../src/text/errors.ts';
import { folderOf, type Folder } from '../../support/folder.ts';
import { ferry } from '../../support/stories.ts';

const NOTHING: ReloadReport = { added: [], changed: [], removed: [], unchanged: [], rejected: [] };
/** Longer than the quiet that is waited for, on a busy machine too. */
const SETTLED_MS = 600;

/** A newsroom that only counts its reloads, the first of which may fail. */
function watching(
  paths: readonly string[],
  failure?: Error,
): { reloads: () => number; said: string[]; stop: () => void } {
  let reloads = 0;
  const said: string[] = [];
  const newsroom: Newsroom = {
    ask: () => Promise.reject(new Error('nobody asks')),
    stories: () => [],
    people: () => [],
    speakers: () => [],
    listed: async () => {},
    archive: () => EMPTY_ARCHIVE,
    reload: () => {
      reloads += 1;
      return failure !== undefined && reloads === 1 ? Promise.reject(failure) : Promise.resolve(NOTHING);
    },
  };
  const log = {
    info: (_report: unknown, message?: string) => void said.push(message ?? ''),
    warn: (_error: unknown, message?: string) => void said.push(message ?? ''),
    error: (_error: unknown, message?: string) => void said.push(message ?? ''),
  };
  const stop = watchPaths(paths, newsroom, log);
  onTestFinished(stop);
  return { reloads: () => reloads, said, stop };
}

test.each([
  ['edited', (folder: Folder) => folder.write('ferry.md', `${ferry}It rained.\n`)],
  ['added', (folder: Folder) => folder.write('bridge.md', ferry)],
  ['removed', (folder: Folder) => folder.remove('ferry.md')],
])('a story that is %s is reloaded, once', async (_what, edit) => {
  const folder = await folderOf({ 'ferry.md': ferry });
  const { reloads, said } = watching([folder.path]);
  await edit(folder);
  await vi.waitFor(() => expect(said).toEqual(['stories reloaded']), 3_000);
  expect(reloads()).toBe(1);
});

test('an editor that saves by putting a new file in place is seen, each time', async () => {
  const folder = await folderOf({ 'ferry.md': ferry });
  const { said } = watching([folder.at('ferry.md')]);
  for (const times of [1, 2]) {
    await folder.write('ferry.md.new', `${ferry}It rained ${times} times.\n`);
    await rename(folder.at('ferry.md.new'), folder.at('ferry.md'));
    await vi.waitFor(() => expect(said).toHaveLength(times), 3_000);
  }
});

test('of the files beside a watched one nothing is reloaded', async () => {
  const folder = await folderOf({ 'ferry.md': ferry });
  const { reloads } = watching([folder.at('ferry.md')]);
  await folder.write('bridge.md', ferry);
  await setTimeout(SETTLED_MS);
  expect(reloads()).toBe(0);
});

test('ten edits in a row are one reload', async () => {
  const folder = await folderOf({ 'ferry.md': ferry });
  const { reloads } = watching([folder.path]);
  for (let times = 0; times < 10; times += 1) await folder.write(`ferry-${times}.md`, ferry);
  await setTimeout(SETTLED_MS);
  expect(reloads()).toBe(1);
});

test('a reload that fails is written down, and the next edit is seen', async () => {
  const folder = await folderOf({ 'ferry.md': ferry });
  const { said } = watching([folder.path], new UserError({ code: 'no-such-path', path: 'corpus' }));
  await folder.write('bridge.md', ferry);
  await vi.waitFor(() => expect(said).toHaveLength(1), 3_000);
  await folder.write('tower.md', ferry);
  await vi.waitFor(() => expect(said).toHaveLength(2), 3_000);
  expect(said).toEqual(['the stories could not be reloaded; the old ones still answer', 'stories reloaded']);
});

test('after the end nothing is reloaded, even what was just edited', async () => {
  const folder = await folderOf({ 'ferry.md': ferry });
  const { reloads, stop } = watching([folder.path]);
  await folder.write('bridge.md', ferry);
  await setTimeout(50);
  stop();
  await folder.write('tower.md', ferry);
  await setTimeout(SETTLED_MS);
  expect(reloads()).toBe(0);
});

test('a folder that is taken away ends nothing', async () => {
  const folder = await folderOf({ 'ferry.md': ferry });
  const { reloads } = watching([folder.path]);
  await folder.remove('');
  await vi.waitFor(() => expect(reloads()).toBe(1), 3_000);
});

test('a path that cannot be watched is written down, and the others are watched', async () => {
  const folder = await folderOf({ 'ferry.md': ferry });
  const { said } = watching([folder.at('nowhere'), folder.path]);
  expect(said).toEqual(['this path is not watched; /corpus reload reloads it']);
  await folder.write('bridge.md', ferry);
  await vi.waitFor(() => expect(said.at(-1)).toBe('stories reloaded'), 3_000);
});
