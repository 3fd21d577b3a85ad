import { expect, test } from 'vitest';
import { readySuggestions } from '../../src/command/suggestions/suggest.ts';
import { breathing } from '../../src/newsroom/breathing.ts';
import { listPeople, listSpeakers, readyLists } from '../../src/newsroom/library/listed-people.ts';
import type { Newsroom } from '../../src/newsroom/newsroom.ts';
import { parseFile } from '../../src/read/parse-file.ts';
import type { Entry } from '../../src/search/entry.ts';
import { NO_ANNOTATIONS, type Annotations, type Person } from '../../src/story/annotation.ts';
import { storyId } from '../../src/story/story.ts';
import { utf8 } from '../support/bytes.ts';
import { indexOf } from '../support/library.ts';
import { madeStory } from '../support/made-stories.ts';
import { fakeNewsroom } from '../support/newsroom.ts';
import { storyOf } from '../support/story.ts';
import { expectFree, expectHeartbeat } from './heartbeat.ts';

const NOBODY: Person = { canonical: '', title: null, gender: null, mentions: [], references: [] };
const entryOf = (found: Annotations): Entry => ({
  story: storyOf('It rained.'),
  found,
  sentences: [],
  passages: [],
  vectors: { values: null },
});

test('the loop is free while stories are reloaded, added, confirmed and cut', { timeout: 600_000 }, () =>
  expectHeartbeat({ stories: 100, length: 200, longest: 15_000 }),
);

test(
  'the loop is free while ten thousand stories are reloaded and cut, and one of a million characters is added',
  { timeout: 900_000 },
  // The first of each took 17 to 49 ms by the yardstick of a busy machine; 80 leaves room for the collector.
  () => expectHeartbeat({ stories: 10_000, length: 400, longest: 990_000, most: 80 }),
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
