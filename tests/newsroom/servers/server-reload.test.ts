import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { openFileStore } from '../../../src/store/open-file-store.ts';
import { folderOf } from '../../support/folder.ts';
import { addTo, answerOf, idsIn, newsroomsOf, testClock } from '../../support/newsrooms.ts';
import { soon } from '../../support/soon.ts';
import { bridge, ferry } from '../../support/stories.ts';

describe('a reload', () => {
  test('of a server reads the shared stories too, for everybody', async () => {
    const { newsrooms, corpus } = await newsroomsOf({ 'ferry.md': ferry });
    await addTo(newsrooms.of('1'));
    await corpus.write('bridge.md', bridge);
    expect(await newsrooms.of('1').reload()).toMatchObject({
      added: ['bridge.md'],
      unchanged: ['museum-at-pleven-reopens.md', 'ferry.md'],
    });
    expect(idsIn(newsrooms.of('2'))).toEqual(['bridge', 'ferry']);
  });

  test('reads what was changed in the files of a server by hand', async () => {
    const { newsrooms, data } = await newsroomsOf({ 'ferry.md': ferry });
    const id = await addTo(newsrooms.of('1'));
    await data.write(`servers/1/stories/${id}.md`, bridge);
    await data.write('servers/1/stories/bad.md', '');
    const report = await newsrooms.of('1').reload();
    expect(report).toMatchObject({ changed: [`${id}.md`], rejected: [{ file: 'bad.md' }] });
    expect(await answerOf(newsrooms.of('1'), 'how long will the bridge at Ruse close?')).toContain(
      'two years',
    );
  });

  test('of the shared stories is one for all who ask within 30 seconds', async () => {
    const waits: number[] = [];
    const clock = testClock();
    const read = new Set<string>();
    const wait = async (milliseconds: number): Promise<void> => {
      waits.push(milliseconds);
      // The other two ask as soon as they have read what is their own.
      await soon(() => expect([...read].toSorted()).toEqual(['1', '2', '3']));
      await setTimeout(300);
      await clock.wait(milliseconds);
    };
    const store = openFileStore((await folderOf()).path);
    const stories: typeof store.stories = async (server) => {
      const found = await store.stories(server);
      read.add(server);
      return found;
    };
    const { newsrooms, corpus } = await newsroomsOf(
      { 'ferry.md': ferry },
      { clock: { ...clock, wait }, store: { ...store, stories } },
    );
    await newsrooms.of('1').reload();
    read.clear();
    await corpus.write('bridge.md', bridge);
    clock.pass(12_000);
    const reports = await Promise.all(['1', '2', '3'].map((server) => newsrooms.of(server).reload()));
    expect(waits).toEqual([18_000]);
    for (const { added } of reports) expect(added).toEqual(['bridge.md']);
  });

  test('tells how far it is', async () => {
    const { newsrooms } = await newsroomsOf({ 'ferry.md': ferry, 'bridge.md': bridge });
    const told: string[] = [];
    await newsrooms.of('1').reload((done, all) => void told.push(`${done} of ${all}`));
    expect(told).toContain('2 of 2');
  });
});
