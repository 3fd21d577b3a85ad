import { expect, test } from 'vitest';
import { addTo, answerOf, idsIn, MILA, moderationOf, museum, newsroomsOf } from '../../support/newsrooms.ts';
import { ferry } from '../../support/stories.ts';

const QUESTION = 'who said they waited nine years?';
/** Room for the stories of one server and a half; in bytes. */
const MEMORY = 1.5 * 30 * museum.text.length;

test('stories of servers are loaded when they are first asked, and go from memory when others need the room', async () => {
  const { newsrooms, again } = await newsroomsOf({ 'ferry.md': ferry }, { memory: MEMORY });
  await addTo(await newsrooms.open('1'));
  await addTo(await newsrooms.open('2'));
  const later = await again();
  expect(() => later.of('1')).toThrow('not in memory');
  expect(await answerOf(await later.open('1'), QUESTION)).toContain('nine years');
  expect(idsIn(later.of('1'))).toContain('museum-at-pleven-reopens');
  expect(await answerOf(await later.open('2'), QUESTION)).toContain('nine years');
  expect(() => later.of('1')).toThrow('not in memory');
  expect(await answerOf(await later.open('1'), QUESTION)).toContain('nine years');
  expect(() => later.of('2')).toThrow('not in memory');
});

test('settings are known without the stories, before they are loaded and after they have gone', async () => {
  const { newsrooms, again } = await newsroomsOf({}, { memory: MEMORY });
  for (const server of ['1', '2']) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const newsroom = await newsrooms.open(server);
    // oxlint-disable-next-line no-await-in-loop
    await addTo(newsroom);
    const moderation = moderationOf(newsroom);
    // oxlint-disable-next-line no-await-in-loop
    await moderation.set({ ...moderation.preferences(), moderatorRoles: [server] }, MILA);
  }
  for (const each of [newsrooms, await again()])
    expect(['1', '2', '3'].map((server) => each.preferencesOf(server).moderatorRoles)).toEqual([
      ['1'],
      ['2'],
      [],
    ]);
});

test('what is changed by a newsroom that has gone from memory is seen by the next, and the other way round', async () => {
  const { newsrooms } = await newsroomsOf({}, { memory: MEMORY });
  const first = await newsrooms.open('1');
  const id = await addTo(first);
  await addTo(await newsrooms.open('2'));
  expect(() => newsrooms.of('1')).toThrow('not in memory');
  const second = await newsrooms.open('1');
  await moderationOf(first).remove(id, MILA);
  expect(idsIn(second)).toEqual([]);
  await moderationOf(second).undo(MILA);
  expect(moderationOf(first).ownStories()).toHaveLength(1);
});

test('what a server has is not lost with a reload of all while it is not in memory', async () => {
  const { newsrooms, corpus } = await newsroomsOf({ 'ferry.md': ferry }, { memory: MEMORY });
  await addTo(await newsrooms.open('1'));
  await addTo(await newsrooms.open('2'));
  await corpus.write('bridge.md', '---\ntitle: Bridge\npublished: 2024-05-07\n---\nThe bridge is shut.\n');
  await newsrooms.shared.reload();
  expect(idsIn(await newsrooms.open('1'))).toEqual(['bridge', 'ferry', 'museum-at-pleven-reopens']);
});
