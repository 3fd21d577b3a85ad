import { DEFAULT_PREFERENCES } from '../../src/store/preferences.ts';
import type { Store } from '../../src/store/store.ts';
import { byMila, utf8 } from './contract.ts';

const story = (name: string, words: string) => ({ name: `${name}.md`, bytes: utf8(words.repeat(40)) });

/** Everything that changes a store, one after the other; each is one that must happen whole or not at all. */
export const CHANGES: readonly (readonly [string, (store: Store) => Promise<unknown>])[] = [
  ['the first story', (store) => store.putStory('1', story('ferry', 'The ferry sank. '), byMila)],
  ['a second story', (store) => store.putStory('1', story('bridge', 'The bridge closed. '), byMila)],
  ['another in its place', (store) => store.putStory('1', story('ferry', 'It was raised. '), byMila)],
  ['settings', (store) => store.putPreferences('1', { ...DEFAULT_PREFERENCES, lastParagraph: 2 }, byMila)],
  ['undone settings', (store) => store.undo('1', byMila)],
  ['a story removed', (store) => store.removeStory('1', 'ferry.md', byMila)],
  ['a story brought back', (store) => store.undo('1', byMila)],
  ['feedback', (store) => store.addFeedback('1', { at: byMila.at, question: 'who?', shown: null })],
  ['a draft', (store) => store.putDraft('1', 'a1', 'A draft '.repeat(30))],
  ['a draft removed', (store) => store.removeDraft('1', 'a1')],
  ['leaving', (store) => store.leave('1', '2026-01-01T00:00:00.000Z')],
  ['coming back', (store) => store.rejoin('1')],
  ['leaving again', (store) => store.leave('1', '2026-01-01T00:00:00.000Z')],
  ['removal', (store) => store.removeIfLeftBefore('1', '2026-12-31')],
];

/** All that can be seen of a store. */
export async function seenIn(store: Store): Promise<unknown> {
  const stories = await store.stories('1');
  return {
    stories: stories.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('utf8')]),
    preferences: await store.preferences('1'),
    changes: await store.changes('1', 100),
    feedback: await store.feedback('1', 100),
    draft: await store.draft('1', 'a1'),
  };
}
