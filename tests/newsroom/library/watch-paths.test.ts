import { EMPTY_ARCHIVE } from '../../support/newsroom.ts';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { Newsroom, ReloadReport } from '../../../src/newsroom/newsroom.ts';
import { watchPaths } from '../../../src/newsroom/library/watch-paths.ts';
import { UserError } from '../../../src/text/errors.ts';
import { folderOf, type Folder } from '../../support/folder.ts';
import { soon } from '../../support/soon.ts';
import { ferry } from '../../support/stories.ts';

const NOTHING: ReloadReport = { added: [], changed: [], removed: [], unchanged: [], rejected: [] };
/** Longer than the quiet that is waited for. */
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

/** At once, so that a busy machine makes no pause within it or between two that is taken for quiet. */
const save = (folder: Folder, file: string, content: string): void => writeFileSync(folder.at(file), content);

test.each([
  ['edited', (folder: Folder) => save(folder, 'ferry.md', `${ferry}It rained.\n`)],
  ['added', (folder: Folder) => save(folder, 'bridge.md', ferry)],
  ['removed', (folder: Folder) => rmSync(folder.at('ferry.md'))],
])('a story that is %s is reloaded, once', async (_what, edit) => {
  const folder = await folderOf({ 'ferry.md': ferry });
  const { reloads, said } = watching([folder.path]);
  edit(folder);
  await soon(() => expect(said).toEqual(['stories reloaded']));
  expect(reloads()).toBe(1);
});

test('an editor that saves by putting a new file in place is seen, each time', async () => {
  const folder = await folderOf({ 'ferry.md': ferry });
  const { said } = watching([folder.at('ferry.md')]);
  for (const times of [1, 2]) {
    save(folder, 'ferry.md.new', `${ferry}It rained ${times} times.\n`);
    renameSync(folder.at('ferry.md.new'), folder.at('ferry.md'));
    // oxlint-disable-next-line no-await-in-loop -- one save after the other
    await soon(() => expect(said).toHaveLength(times));
  }
});

test('of the files beside a watched one nothing is reloaded', async () => {
  const folder = await folderOf({ 'ferry.md': ferry });
  const { reloads } = watching([folder.at('ferry.md')]);
  save(folder, 'bridge.md', ferry);
  await setTimeout(SETTLED_MS);
  expect(reloads()).toBe(0);
});

test('ten edits in a row are one reload', async () => {
  const folder = await folderOf({ 'ferry.md': ferry });
  const { reloads } = watching([folder.path]);
  for (let times = 0; times < 10; times += 1) save(folder, `ferry-${times}.md`, ferry);
  await soon(() => expect(reloads()).toBe(1));
  await setTimeout(SETTLED_MS);
  expect(reloads()).toBe(1);
});

test('a reload that fails is written down, and the next edit is seen', async () => {
  const folder = await folderOf({ 'ferry.md': ferry });
  const { said } = watching([folder.path], new UserError({ code: 'no-such-path', path: 'corpus' }));
  save(folder, 'bridge.md', ferry);
  await soon(() => expect(said).toHaveLength(1));
  save(folder, 'tower.md', ferry);
  await soon(() => expect(said).toHaveLength(2));
  expect(said).toEqual(['the stories could not be reloaded; the old ones still answer', 'stories reloaded']);
});

test('after the end nothing is reloaded, even what was just edited', async () => {
  const folder = await folderOf({ 'ferry.md': ferry });
  const { reloads, stop } = watching([folder.path]);
  save(folder, 'bridge.md', ferry);
  await setTimeout(50);
  stop();
  save(folder, 'tower.md', ferry);
  await setTimeout(SETTLED_MS);
  expect(reloads()).toBe(0);
});

test('a folder that is taken away ends nothing', async () => {
  const folder = await folderOf({ 'ferry.md': ferry });
  const { reloads } = watching([folder.path]);
  await folder.remove('');
  await soon(() => expect(reloads()).toBe(1));
});

test('a path that cannot be watched is written down, and the others are watched', async () => {
  const folder = await folderOf({ 'ferry.md': ferry });
  const { said } = watching([folder.at('nowhere'), folder.path]);
  expect(said).toEqual(['this path is not watched; /corpus reload reloads it']);
  save(folder, 'bridge.md', ferry);
  await soon(() => expect(said.at(-1)).toBe('stories reloaded'));
});
