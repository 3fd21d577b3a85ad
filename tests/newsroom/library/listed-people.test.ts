import { expect, test } from 'vitest';
import { listPeople, listSpeakers } from '../../../src/newsroom/library/listed-people.ts';
import type { Library } from '../../../src/newsroom/library/library.ts';
import type { Entry } from '../../../src/search/entry.ts';
import { NO_ANNOTATIONS, type Person, type Speaker } from '../../../src/story/annotation.ts';
import { storyId } from '../../../src/story/story.ts';
import { indexOf } from '../../support/library.ts';
import { storyOf } from '../../support/story.ts';

const person = (canonical: string, title: string | null = null): Person => ({
  canonical,
  title,
  gender: null,
  mentions: [],
  references: [],
});
const speaker = (canonical: string, title: string | null = null): Speaker => ({
  span: { start: 0, end: 2 },
  canonical,
  named: true,
  title,
});

/** A library of stories of which only those who are in them matter. */
async function libraryOf(stories: readonly (readonly [Person[], (Speaker | null)[]])[]): Promise<Library> {
  const entries = stories.map(([people, speakers], at): Entry => ({
    story: storyOf('It rained.', { id: storyId(`s${at}`) }),
    sentences: [],
    passages: [],
    vectors: { values: null },
    found: {
      ...NO_ANNOTATIONS,
      people,
      quotations: speakers.map((each) => ({
        span: { start: 0, end: 2 },
        form: 'direct',
        cue: null,
        speaker: each,
        via: null,
      })),
    },
  }));
  const index = await indexOf('It rained.');
  return {
    loaded: new Map(),
    index: { ...index, entries: new Map(entries.map((entry) => [entry.story.id, entry])) },
    rejected: [],
    rejectedPaths: new Set(),
  };
}

test('those in most stories come first, those in as many by name', async () => {
  const library = await libraryOf([
    [[person('Ivo Dimov'), person('Ana Petrova', 'Mayor')], []],
    [[person('Ana Petrova'), person('Boris Hale')], []],
  ]);
  expect(listPeople(library)).toEqual([
    { name: 'Ana Petrova', title: 'Mayor', stories: 2 },
    { name: 'Boris Hale', title: null, stories: 1 },
    { name: 'Ivo Dimov', title: null, stories: 1 },
  ]);
});

test('a title is that of the first story that has one', async () => {
  const library = await libraryOf([
    [[person('Ana Petrova')], []],
    [[person('Ana Petrova', 'Mayor')], []],
    [[person('Ana Petrova', 'Minister')], []],
  ]);
  expect(listPeople(library)).toEqual([{ name: 'Ana Petrova', title: 'Mayor', stories: 3 }]);
});

test('speakers are those who are quoted, each once a story; nobody stands for an unknown one', async () => {
  const library = await libraryOf([
    [[person('Ana Petrova')], [speaker('a diver'), null, speaker('a diver'), speaker('Ivo Dimov', 'diver')]],
    [[], [speaker('Ivo Dimov')]],
  ]);
  expect(listSpeakers(library)).toEqual([
    { name: 'Ivo Dimov', title: 'diver', stories: 2 },
    { name: 'a diver', title: null, stories: 1 },
  ]);
});

test('a library is counted once', async () => {
  const library = await libraryOf([[[person('Ana Petrova')], [speaker('Ana Petrova')]]]);
  expect(listPeople(library)).toBe(listPeople(library));
  expect(listSpeakers(library)).toBe(listSpeakers(library));
});
