import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openAnnotationCache, readerVersion } from '../../../src/newsroom/library/annotation-cache.ts';
import { openNewsroom } from '../../../src/newsroom/open-newsroom.ts';
import { folderOf } from '../../support/folder.ts';
import { bridge, ferry } from '../../support/stories.ts';

test('what was found in a story is the same when it is read back', async () => {
  const { path } = await folderOf({ 'ferry.md': ferry, 'bridge.md': bridge });
  const cached = await folderOf();
  const open = (version: string) =>
    openNewsroom([path], { cache: openAnnotationCache(cached.path, version) });
  const first = await open('a');
  expect(await readdir(cached.path)).toHaveLength(2);
  const second = await open('a');
  const answer = { question: 'who said the crossing is a disgrace?' };
  expect(await second.newsroom.ask(answer)).toEqual(await first.newsroom.ask(answer));
  expect(second.newsroom.people()).toEqual(first.newsroom.people());
});

test.each([
  ['of another version', (text: string) => text.replace(/^a/u, 'b')],
  ['that is cut off', (text: string) => text.slice(0, -5)],
  ['that is empty', () => ''],
  ['of another shape', () => 'a\n{"sentences":[]}'],
  ['of more stories', (text: string) => `${text}\n${text.split('\n')[1]}`],
])('a file %s is not believed: the story is read anew, and kept', async (_what, spoil) => {
  const { path } = await folderOf({ 'ferry.md': ferry });
  const cached = await folderOf();
  const open = () => openNewsroom([path], { cache: openAnnotationCache(cached.path, 'a') });
  const people = (await open()).newsroom.people();
  const [file = ''] = await readdir(cached.path);
  const kept = await readFile(cached.at(file), 'utf8');
  await cached.write(file, spoil(kept));
  expect((await open()).newsroom.people()).toEqual(people);
  expect(await readFile(cached.at(file), 'utf8')).toBe(kept);
});

test('a folder that cannot be written costs nothing but time', async () => {
  const { path, at } = await folderOf({ 'ferry.md': ferry });
  const { newsroom } = await openNewsroom([path], { cache: openAnnotationCache(at('ferry.md'), 'a') });
  expect(newsroom.stories()).toHaveLength(1);
});

const SOURCES = fileURLToPath(new URL('../../../src', import.meta.url));

/** Half a program: the rooms that read stories, one that answers, and the list of packages. */
const program = {
  'src/annotate/weights.json': '[1]',
  'src/answer/answer.ts': 'a',
  'src/read/read.ts': 'a',
  'src/search/terms.ts': 'a',
  'src/story/story.ts': 'a',
  'src/text/text.ts': 'a',
  'package-lock.json': '{}',
};

test.each(Object.keys(program))(
  'another %s is another version where it decides what is found',
  async (file) => {
    const { at, write } = await folderOf(program);
    const before = await readerVersion(at('src'));
    expect(await readerVersion(at('src'))).toBe(before);
    await write(file, 'b');
    expect((await readerVersion(at('src'))) === before).toBe(file === 'src/answer/answer.ts');
  },
);

test('what reads stories imports from nothing that the version does not see', async () => {
  const rooms = ['annotate', 'read', 'search', 'story', 'text'];
  for (const room of rooms)
    for (const file of await readdir(join(SOURCES, room), { recursive: true })) {
      if (!file.endsWith('.ts')) continue;
      const from = join(SOURCES, room, file);
      for (const [, target = ''] of (await readFile(from, 'utf8')).matchAll(/ from '(\.[^']+)'/gu))
        expect(rooms, `${room}/${file} imports ${target}`).toContain(
          relative(SOURCES, resolve(dirname(from), target)).split(sep)[0],
        );
    }
});

test('what is no longer needed is removed', async () => {
  const cached = await folderOf({ 'a.jsonl': '', 'b.jsonl': '', 'c.jsonl.new': '' });
  await openAnnotationCache(cached.path, 'a').keepOnly(new Set(['b']));
  expect(await readdir(cached.path)).toEqual(['b.jsonl']);
});

test.each(['', 'a\n{"broken', 'b\n{}', 'a\n{}'])(
  'an index is kept, and built anew where it is not one: %j',
  async (spoilt) => {
    const lines = Array.from(
      { length: 60 },
      (_none, at) => `{"id":"s${at}","text":"Ship ${at} sank off Varna."}`,
    );
    const { at } = await folderOf({ 'wire.jsonl': lines.join('\n') });
    const cached = await folderOf();
    const ask = async () => {
      const cache = openAnnotationCache(cached.path, 'a');
      return (await openNewsroom([at('wire.jsonl')], { cache })).newsroom.ask({
        question: 'what sank off Varna?',
      });
    };
    const first = await ask();
    const [index = ''] = (await readdir(cached.path)).filter((file) => file.endsWith('.index'));
    const kept = await readFile(cached.at(index), 'utf8');
    expect(await ask()).toEqual(first);
    await cached.write(index, spoilt);
    expect(await ask()).toEqual(first);
    expect(await readFile(cached.at(index), 'utf8')).toBe(kept);
  },
);
