import { describe, expect, test } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../src/store/preferences.ts';
import type { By, Feedback, Store } from '../../src/store/store.ts';
import { UserError } from '../../src/text/errors.ts';

/** Opens a store; again with the same `place`, and it has what was kept there. */
export type OpenStore = (place: string) => Promise<Store> | Store;

export const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
export const byMila: By = { name: 'mila', member: '77', at: '2026-03-01T10:00:00.000Z' };
const at = (minute: string): By => ({ ...byMila, at: `2026-03-01T10:${minute}:00.000Z` });

const ferry = { name: 'ferry.md', bytes: utf8('The ferry sank.\n') };
const raised = { name: 'ferry.md', bytes: utf8('The ferry was raised.\n') };
const bridge = { name: 'bridge.md', bytes: utf8('The bridge closed.\n') };
const wrong = (question: string): Feedback => ({ at: byMila.at, question, shown: null });

const textsOf = async (store: Store, server = '1'): Promise<readonly string[]> =>
  (await store.stories(server)).map(
    ({ name: file, bytes }) => `${file}: ${Buffer.from(bytes).toString('utf8')}`,
  );

/** What every engine must do; `place` is new for each test. */
export function storeContract(name: string, open: OpenStore, place: () => Promise<string>): void {
  const opened = async (): Promise<{ store: Store; again: () => Store | Promise<Store> }> => {
    const here = await place();
    return { store: await open(here), again: () => open(here) };
  };

  describe(`${name}: stories`, () => {
    test('a server that nobody knows is empty', async () => {
      const { store } = await opened();
      expect(await store.servers()).toEqual([]);
      expect(await store.stories('1')).toEqual([]);
      expect(await store.preferences('1')).toEqual(DEFAULT_PREFERENCES);
      expect(await store.changes('1', 10)).toEqual([]);
      expect(await store.feedback('1', 10)).toEqual([]);
      expect(await store.undo('1', byMila)).toBeNull();
      expect(await store.draft('1', 'a1')).toBeNull();
      expect(await store.servers()).toEqual([]);
    });

    test('are there in order, and after the store is opened again', async () => {
      const { store, again } = await opened();
      await store.putStory('1', ferry, byMila);
      await store.putStory('1', bridge, byMila);
      const both = ['bridge.md: The bridge closed.\n', 'ferry.md: The ferry sank.\n'];
      expect(await textsOf(store)).toEqual(both);
      const later = await again();
      expect(await textsOf(later)).toEqual(both);
      expect(await later.servers()).toEqual(['1']);
    });

    test('are those of one server alone', async () => {
      const { store } = await opened();
      await store.putStory('1', ferry, byMila);
      await store.putStory('2', bridge, byMila);
      expect(await textsOf(store, '1')).toEqual(['ferry.md: The ferry sank.\n']);
      expect(await textsOf(store, '2')).toEqual(['bridge.md: The bridge closed.\n']);
      expect((await store.servers()).toSorted()).toEqual(['1', '2']);
    });

    test('are replaced and removed', async () => {
      const { store } = await opened();
      await store.putStory('1', ferry, byMila);
      expect(await store.putStory('1', raised, byMila)).toMatchObject({ what: 'replace', number: 2 });
      expect(await textsOf(store)).toEqual(['ferry.md: The ferry was raised.\n']);
      expect(await store.removeStory('1', 'ferry.md', byMila)).toMatchObject({ what: 'remove', number: 3 });
      expect(await textsOf(store)).toEqual([]);
    });

    test('that are not there cannot be removed, and nothing is written about it', async () => {
      const { store } = await opened();
      await store.putStory('1', ferry, byMila);
      await expect(store.removeStory('1', 'bridge.md', byMila)).rejects.toThrow(UserError);
      expect(await store.changes('1', 10)).toHaveLength(1);
    });

    test('of any bytes come back as they are', async () => {
      const { store } = await opened();
      const bytes = Buffer.from(Array.from({ length: 256 }, (_none, byte) => byte));
      await store.putStory('1', { name: 'bytes.md', bytes }, byMila);
      expect(Buffer.from((await store.stories('1'))[0]?.bytes ?? []).equals(bytes)).toBe(true);
    });

    test.each(['../ferry.md', 'a/b.md', '.md', 'ferry', 'FERRY.md', 'ferry.md\0', '-.md', ''])(
      'have no names like %j',
      async (file) => {
        const { store } = await opened();
        await expect(store.putStory('1', { ...ferry, name: file }, byMila)).rejects.toThrow(TypeError);
        await expect(store.removeStory('1', file, byMila)).rejects.toThrow(TypeError);
      },
    );

    test.each(['..', '1/2', '', 'one'])('are of no server like %j', async (server) => {
      const { store } = await opened();
      await expect((async () => store.putStory(server, ferry, byMila))()).rejects.toThrow(TypeError);
      await expect((async () => store.stories(server))()).rejects.toThrow(TypeError);
    });

    test('of many changes at once are all there', async () => {
      const { store } = await opened();
      const names = Array.from({ length: 20 }, (_none, index) => `story-${index + 10}.md`);
      await Promise.all(names.map((each) => store.putStory('1', { ...ferry, name: each }, byMila)));
      expect((await store.stories('1')).map((each) => each.name)).toEqual(names);
      const numbers = (await store.changes('1', 30)).map(({ number }) => number);
      expect(numbers).toEqual(Array.from({ length: 20 }, (_none, index) => 20 - index));
    });
  });

  describe(`${name}: the audit log`, () => {
    test('says who did what and when, newest first', async () => {
      const { store, again } = await opened();
      await store.putStory('1', ferry, at('01'));
      await store.putPreferences('1', { ...DEFAULT_PREFERENCES, lastParagraph: 3 }, at('02'));
      await store.removeStory('1', 'ferry.md', at('03'));
      const expected = [
        { number: 3, what: 'remove', file: 'ferry.md', isUndo: false, by: at('03') },
        { number: 2, what: 'settings', file: 'settings.json', isUndo: false, by: at('02') },
        { number: 1, what: 'add', file: 'ferry.md', isUndo: false, by: at('01') },
      ];
      expect(await store.changes('1', 10)).toEqual(expected);
      expect(await (await again()).changes('1', 2)).toEqual(expected.slice(0, 2));
    });
  });

  describe(`${name}: undo`, () => {
    test('takes back what was added, and makes it again', async () => {
      const { store } = await opened();
      await store.putStory('1', ferry, byMila);
      expect(await store.undo('1', byMila)).toMatchObject({ what: 'remove', isUndo: true });
      expect(await textsOf(store)).toEqual([]);
      expect(await store.undo('1', byMila)).toMatchObject({ what: 'add', isUndo: false });
      expect(await textsOf(store)).toEqual(['ferry.md: The ferry sank.\n']);
    });

    test('brings back what was replaced or removed, after the store is opened again too', async () => {
      const { store, again } = await opened();
      await store.putStory('1', ferry, byMila);
      await store.putStory('1', raised, byMila);
      expect(await (await again()).undo('1', byMila)).toMatchObject({ what: 'replace', isUndo: true });
      await store.removeStory('1', 'ferry.md', byMila);
      expect(await store.undo('1', byMila)).toMatchObject({ what: 'add', isUndo: true });
      expect(await textsOf(await again())).toEqual(['ferry.md: The ferry sank.\n']);
    });

    test('brings back the settings before', async () => {
      const { store } = await opened();
      await store.putPreferences('1', { ...DEFAULT_PREFERENCES, lastParagraph: 3 }, byMila);
      await store.putPreferences('1', { ...DEFAULT_PREFERENCES, sharedStories: false }, byMila);
      await store.undo('1', byMila);
      expect(await store.preferences('1')).toEqual({ ...DEFAULT_PREFERENCES, lastParagraph: 3 });
    });

    test('counts in how much a server keeps only where it is a story', async () => {
      const { store } = await opened();
      expect(await store.size('1')).toEqual({ stories: 0, bytes: 0 });
      await store.putPreferences('1', { ...DEFAULT_PREFERENCES, lastParagraph: 3 }, byMila);
      await store.putStory('1', ferry, byMila);
      await store.putStory('2', bridge, byMila);
      expect(await store.size('1')).toEqual({ stories: 1, bytes: ferry.bytes.length });
    });

    test('leaves the settings of all servers known at once', async () => {
      const { store } = await opened();
      await store.putStory('1', ferry, byMila);
      await store.putPreferences('2', { ...DEFAULT_PREFERENCES, lastParagraph: 3 }, byMila);
      await store.undo('2', byMila);
      await store.putPreferences('3', { ...DEFAULT_PREFERENCES, lastParagraph: 4 }, byMila);
      expect(await store.allPreferences()).toEqual(
        new Map([
          ['1', DEFAULT_PREFERENCES],
          ['2', DEFAULT_PREFERENCES],
          ['3', { ...DEFAULT_PREFERENCES, lastParagraph: 4 }],
        ]),
      );
    });

    test('of the first settings is none', async () => {
      const { store } = await opened();
      await store.putPreferences('1', { ...DEFAULT_PREFERENCES, answersPrivately: true }, byMila);
      await store.undo('1', byMila);
      expect(await store.preferences('1')).toEqual(DEFAULT_PREFERENCES);
    });

    test('is of one server alone', async () => {
      const { store } = await opened();
      await store.putStory('1', ferry, byMila);
      await store.putStory('2', bridge, byMila);
      await store.undo('1', byMila);
      expect(await textsOf(store, '2')).toEqual(['bridge.md: The bridge closed.\n']);
    });
  });

  describe(`${name}: feedback and drafts`, () => {
    test('feedback is kept, newest first, and is no change', async () => {
      const { store, again } = await opened();
      const shown = { ...wrong('who sank?'), shown: { story: 'ferry', text: 'The ferry\nsank.' } };
      await store.addFeedback('1', wrong('who left?'));
      await store.addFeedback('1', shown);
      expect(await (await again()).feedback('1', 10)).toEqual([shown, wrong('who left?')]);
      expect(await store.feedback('1', 1)).toEqual([shown]);
      expect(await store.changes('1', 10)).toEqual([]);
    });

    test('a draft is there until it is removed, after the store is opened again too', async () => {
      const { store, again } = await opened();
      await store.putDraft('1', 'a1', 'A draft');
      expect(await (await again()).draft('1', 'a1')).toBe('A draft');
      expect(await store.draft('2', 'a1')).toBeNull();
      await store.removeDraft('1', 'a1');
      await store.removeDraft('1', 'a1');
      expect(await store.draft('1', 'a1')).toBeNull();
    });

    test('a draft is named by letters and digits', async () => {
      const { store } = await opened();
      await expect((async () => store.draft('1', '../settings'))()).rejects.toThrow(TypeError);
      await expect(store.putDraft('1', '../a', '')).rejects.toThrow(TypeError);
    });
  });

  describe(`${name}: a server that the bot has left`, () => {
    test('is kept until its day, then gone with all that was its', async () => {
      const { store, again } = await opened();
      await store.putStory('1', ferry, byMila);
      await store.putStory('2', bridge, byMila);
      await store.leave('1', '2026-03-01T00:00:00.000Z');
      expect(await store.removeIfLeftBefore('1', '2026-02-28')).toBe(false);
      expect(await textsOf(store, '1')).toHaveLength(1);
      expect(await store.removeIfLeftBefore('2', '2026-03-31')).toBe(false);
      expect(await store.removeIfLeftBefore('1', '2026-03-31')).toBe(true);
      for (const each of [store, await again()]) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        expect([await each.servers(), await each.stories('1'), await each.changes('1', 5)]).toEqual([
          ['2'],
          [],
          [],
        ]);
      }
      expect(await store.undo('1', byMila)).toBeNull();
    });

    test('is kept where it comes back', async () => {
      const { store } = await opened();
      await store.putStory('1', ferry, byMila);
      await store.leave('1', '2026-03-01T00:00:00.000Z');
      await store.rejoin('1');
      expect(await store.removeIfLeftBefore('1', '2027-01-01')).toBe(false);
    });

    test('is left when it was left first', async () => {
      const { store } = await opened();
      await store.putStory('1', ferry, byMila);
      await store.leave('1', '2026-03-01T00:00:00.000Z');
      await store.leave('1', '2026-04-01T00:00:00.000Z');
      expect(await store.removeIfLeftBefore('1', '2026-03-31')).toBe(true);
    });

    test('is known with all others, and when it was left', async () => {
      const { store, again } = await opened();
      await store.putStory('1', ferry, byMila);
      await store.putStory('2', ferry, byMila);
      await store.leave('2', '2026-03-01T00:00:00.000Z');
      const known = new Map([
        ['1', null],
        ['2', '2026-03-01T00:00:00.000Z'],
      ]);
      expect(await store.left()).toEqual(known);
      expect(await (await again()).left()).toEqual(known);
      await store.rejoin('2');
      expect((await store.left()).get('2')).toBeNull();
    });

    test('and that had nothing leaves nothing', async () => {
      const { store } = await opened();
      await store.leave('1', '2026-03-01T00:00:00.000Z');
      await store.rejoin('1');
      expect(await store.servers()).toEqual([]);
    });
  });
}
