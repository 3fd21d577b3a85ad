import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { breathing } from '../../src/newsroom/breathing.ts';
import { readySuggestions } from '../../src/command/suggestions/suggest.ts';
import { listPeople, listSpeakers, readyLists } from '../../src/newsroom/library/listed-people.ts';
import type { Newsroom } from '../../src/newsroom/newsroom.ts';
import { openNewsroom } from '../../src/newsroom/open-newsroom.ts';
import { parseFile } from '../../src/read/parse-file.ts';
import type { Entry } from '../../src/search/entry.ts';
import { NO_ANNOTATIONS, type Annotations, type Person } from '../../src/story/annotation.ts';
import { storyId } from '../../src/story/story.ts';
import { WIDTH } from '../../src/text/vectors.ts';
import { utf8 } from '../support/bytes.ts';
import { folderOf } from '../support/folder.ts';
import { longestStep, threadTime } from '../support/heartbeat.ts';
import { indexOf } from '../support/library.ts';
import { madeStory } from '../support/made-stories.ts';
import { modelsThat } from '../support/models.ts';
import { fakeNewsroom } from '../support/newsroom.ts';
import { ferry } from '../support/stories.ts';
import { storyOf } from '../support/story.ts';
import { expectFree, expectHeartbeat } from './heartbeat.ts';

/** Works, and lets nobody else run. */
function hold(milliseconds: number): void {
  const end = threadTime() + milliseconds;
  while (threadTime() < end);
}

const NOBODY: Person = { canonical: '', title: null, gender: null, mentions: [], references: [] };
const entryOf = (found: Annotations): Entry => ({
  story: storyOf('It rained.'),
  found,
  sentences: [],
  passages: [],
  vectors: { values: null },
});

test('a step that holds the loop is seen, however much else is done', async () => {
  const longest = await longestStep(async () => {
    for (const milliseconds of [5, 120, 5]) {
      hold(milliseconds);
      // oxlint-disable-next-line no-await-in-loop
      await setImmediate();
    }
  });
  expect(longest).toBeGreaterThan(80);
});

test('whoever breathes lets others run after a while, and not at every step', async () => {
  const rest = breathing();
  expect(rest()).toBeUndefined();
  hold(40);
  const others = { ran: false };
  void setImmediate().then(() => (others.ran = true));
  await rest();
  expect(others.ran).toBe(true);
  expect(rest()).toBeUndefined();
});

test('the loop is free while stories are reloaded, added, confirmed and cut', { timeout: 600_000 }, () =>
  expectHeartbeat({ stories: 100, length: 200, longest: 15_000 }),
);

test('the loop is free while a large file of stories is read', async () => {
  const lines = Array.from({ length: 120 }, (_none, at) => {
    const { headline, text } = madeStory(at, 60_000);
    return JSON.stringify({ id: `s${at}`, title: headline, text });
  });
  const bytes = utf8(lines.join('\n'));
  await expectFree('seven megabytes of .jsonl', async () => {
    expect((await parseFile('wire.jsonl', bytes, breathing())).stories).toHaveLength(120);
  });
});

test('the loop is free while the names of many stories are made ready for whoever types', async () => {
  const found = Array.from({ length: 5000 }, (_none, at): Annotations => {
    const people = Array.from({ length: 10 }, (_each, of) => ({
      ...NOBODY,
      canonical: `Given${of} Name${at}`,
    }));
    return { ...NO_ANNOTATIONS, people };
  });
  const index = await indexOf('It rained.');
  const named = (attempt: number): Newsroom => {
    const entries = found.map((each, at) => [storyId(`s${attempt}-${at}`), entryOf(each)] as const);
    const library = { index: { ...index, entries: new Map(entries) } };
    return {
      ...fakeNewsroom(),
      people: () => listPeople(library),
      speakers: () => listSpeakers(library),
      listed: () => readyLists(library, breathing()),
    };
  };
  await expectFree('fifty thousand names', (attempt) => readySuggestions(named(attempt)));
});

test('the loop is free while a question is compared with a hundred thousand vectors', async () => {
  const { path } = await folderOf({ 'ferry.md': ferry });
  const plain = modelsThat((_question, sentences) => sentences.map(() => 1));
  const vectors = new Int8Array(100_000 * WIDTH);
  const models = { ...plain, encoder: { ...plain.encoder, passages: async () => vectors } };
  const { newsroom } = await openNewsroom([path], { models, waits: true });
  const ask = (): Promise<unknown> => newsroom.ask({ question: 'What sank off Varna?' });
  await ask();
  await expectFree('a hundred thousand vectors', ask);
});
