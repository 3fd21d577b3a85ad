import { expect, test } from 'vitest';
import { openPresence } from '../../../src/newsroom/servers/presence.ts';
import { openFileStore } from '../../../src/store/open-file-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { byMila, utf8 } from '../../store/contract.ts';
import { folderOf } from '../../support/folder.ts';

/** A store of three servers that notes what it is asked. */
async function counted(): Promise<{ readonly store: Store; readonly asked: string[] }> {
  const inner = openFileStore((await folderOf()).path);
  for (const server of ['1', '2', '3'])
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await inner.putStory(server, { name: 'ferry.md', bytes: utf8('The ferry sank.\n') }, byMila);
  const asked: string[] = [];
  const store: Store = {
    ...inner,
    left: () => {
      asked.push('left');
      return inner.left();
    },
    leave: (server, at) => {
      asked.push(`leave ${server}`);
      return inner.leave(server, at);
    },
    rejoin: (server) => {
      asked.push(`rejoin ${server}`);
      return inner.rejoin(server);
    },
    removeIfLeftBefore: (server, day) => {
      asked.push(`remove ${server}`);
      return inner.removeIfLeftBefore(server, day);
    },
  };
  return { store, asked };
}

test('what the bot finds at its start is asked of all servers at once, and only what has changed is written', async () => {
  const { store, asked } = await counted();
  const time = { now: Date.parse('2026-03-01') };
  const presence = openPresence({
    store,
    now: () => time.now,
    removed: async () => {},
    damaged: () => expect.unreachable(),
  });
  await presence.found(new Set(['1', '2', '3']));
  expect(asked.splice(0)).toEqual(['left']);
  await presence.found(new Set(['1', '2']));
  expect(asked.splice(0)).toEqual(['left', 'leave 3']);
  await presence.found(new Set(['1', '2']));
  expect(await presence.sweep()).toEqual([]);
  expect(asked.splice(0)).toEqual(['left', 'left']);
  await presence.found(new Set(['1', '3']));
  expect(asked.splice(0)).toEqual(['left', 'leave 2', 'rejoin 3']);
  time.now = Date.parse('2026-04-15');
  expect(await presence.sweep()).toEqual(['2']);
  expect(asked.splice(0)).toEqual(['left', 'remove 2']);
});
