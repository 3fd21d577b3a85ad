import { beforeAll, expect, test } from 'vitest';
import type { Newsroom } from '../../../src/newsroom/newsroom.ts';
import { openNewsrooms, type Newsrooms } from '../../../src/newsroom/open-newsrooms.ts';
import { archivesInDatabase } from '../../../src/store/postgres/archives-in-database.ts';
import { openTables } from '../../../src/store/postgres/database.ts';
import { openPostgresStore } from '../../../src/store/postgres/open-postgres-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { verbatim } from '../../../src/story/evidence.ts';
import { storyId } from '../../../src/story/story.ts';
import { byMila, utf8 } from '../../store/contract.ts';
import { LIMITS, MILA } from '../../support/limits.ts';
import { pgliteOf } from '../../support/postgres/pglite-pool.ts';

const { pool, empty } = pgliteOf();

/** PGlite takes its time to start, on a busy machine more than a test may. */
beforeAll(async () => {
  await openTables(pool);
}, 240_000);

const FERRY = `---
title: Ferry sinks off Varna
published: 2024-03-05
---

A ferry sank off Varna on Monday. Four people drowned, the coast guard said.

“Nobody checked the ferry,” said Ivo Dimov, who leads the inquiry.`;
const SCHOOL = `---
title: School opens library
published: 2024-03-06
---

The school opened a new library. Pupils painted its walls.`;

type Opened = { readonly store: Store; readonly newsrooms: Newsrooms; readonly newsroom: Newsroom };

/** Server 1 has both stories, which are more than there is memory for. */
async function open(): Promise<Opened> {
  const { store, newsrooms } = await openWith();
  return { store, newsrooms, newsroom: await newsrooms.open('1') };
}

/** The same with more that is put beforehand. */
async function openWith(
  more: (store: Store) => Promise<void> = async () => {},
): Promise<Omit<Opened, 'newsroom'>> {
  await empty();
  const database = await openTables(pool);
  const store = openPostgresStore(database);
  await store.putStory('1', { name: 'ferry.md', bytes: utf8(FERRY) }, byMila);
  await store.putStory('1', { name: 'school.md', bytes: utf8(SCHOOL) }, byMila);
  await more(store);
  const archives = archivesInDatabase(database, {
    version: 'v1',
    vectors: null,
    alone: (_key, work) => work(),
  });
  const newsrooms = await openNewsrooms([], { store, archives, limits: LIMITS, memory: 1000 });
  return { store, newsrooms };
}

async function firstTo(newsroom: Newsroom, question: string, story?: string): Promise<string | null> {
  const answer = await newsroom.ask({ question, story });
  return answer.status === 'answered' ? verbatim(answer.findings[0].evidence) : null;
}

test('a server whose stories are too many for memory is asked where they are kept', async () => {
  const { newsroom } = await open();
  expect(await firstTo(newsroom, 'How many people drowned?')).toMatch(/^Four people drowned/u);
  expect(await firstTo(newsroom, 'What was opened?', 'school opens library')).toMatch(/^The school opened/u);
  await expect(newsroom.ask({ question: 'What was opened?', story: 'nowhere' })).rejects.toMatchObject({
    problem: { code: 'no-such-story' },
  });
  expect(newsroom.stories().map(({ id, headline }) => [String(id), headline])).toEqual([
    ['ferry', 'Ferry sinks off Varna'],
    ['school', 'School opens library'],
  ]);
  const claim = { quote: 'Nobody checked the ferry', speaker: 'Ivo Dimov' };
  expect(await newsroom.archive().verify(claim)).toMatchObject({ verdict: 'exact' });
});

test('what is changed there is asked at once', async () => {
  const { store, newsrooms, newsroom } = await open();
  const bytes = utf8(FERRY.replace('Four', 'Seven'));
  await store.putStory('1', { name: 'ferry.md', bytes }, byMila);
  expect((await newsroom.reload()).changed).toEqual(['ferry.md']);
  expect(await firstTo(newsroom, 'How many people drowned?')).toMatch(/^Seven people drowned/u);
  await newsroom.moderation?.remove('ferry', MILA);
  expect(await firstTo(await newsrooms.open('1'), 'How many people drowned?')).toBeNull();
  await newsroom.moderation?.undo(MILA);
  expect(await firstTo(await newsrooms.open('1'), 'How many people drowned?')).toMatch(/^Seven/u);
});

test('of one story everything is known, and of a topic', async () => {
  const { newsroom } = await open();
  const archive = newsroom.archive();
  const ferry = storyId('ferry');
  expect((await archive.timeline({ story: ferry })).events.map(({ date }) => date.value)).toEqual([
    '2024-03-04',
  ]);
  expect((await archive.sources(ferry)).map(({ canonical }) => canonical)).toContain('Ivo Dimov');
  expect((await archive.people(ferry)).map(({ name, quotations }) => [name, quotations])).toEqual([
    ['Ivo Dimov', 1],
  ]);
  expect((await archive.brief(ferry)).length).toBeGreaterThan(0);
  expect((await archive.latest('ferry off Varna')).map(({ evidence }) => verbatim(evidence))).toEqual([
    'A ferry sank off Varna on Monday.',
  ]);
  expect((await archive.compare('the ferry')).voices.map(({ speaker }) => speaker?.canonical)).toContain(
    'Ivo Dimov',
  );
});

test('few stories are gone through, and nobody is suggested', async () => {
  const { newsroom } = await open();
  const archive = newsroom.archive();
  expect(await archive.timeline({})).toMatchObject({ events: [{ first: '2024-03-04' }], partOf: null });
  expect((await archive.sources()).length).toBeGreaterThan(0);
  expect([newsroom.people(), newsroom.speakers()]).toEqual([[], []]);
});

/** Two more stories than are gone through. */
const MANY = 50;

test('of many stories a timeline is that of a person or of days, and says so; what goes through all of them is refused', async () => {
  const { newsrooms } = await openWith(async (store) => {
    for (let day = 1; day <= MANY; day += 1) {
      const published = new Date(Date.UTC(2023, 0, day)).toISOString().slice(0, 10);
      const bytes = utf8(
        `---\ntitle: Pier ${day}\npublished: ${published}\n---\n\nThe pier opened yesterday.\n`,
      );
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await store.putStory('1', { name: `pier-${day}.md`, bytes }, byMila);
    }
  });
  const newsroom = await newsrooms.open('1');
  const archive = newsroom.archive();
  const all = MANY + 2;
  expect(newsroom.stories()).toHaveLength(all);
  const person = await archive.timeline({ person: 'Dimov' });
  expect(person).toEqual({ events: [], partOf: { read: 1, all, by: 'person' } });
  const days = await archive.timeline({ from: '2023-01-03', to: '2023-01-05' });
  expect(days.events.map(({ first }) => first)).toEqual(['2023-01-03', '2023-01-04', '2023-01-05']);
  // Those that appeared on the 3rd to the 12th: a week is time enough to tell.
  expect(days.partOf).toEqual({ read: 10, all, by: 'days' });
  const last = await archive.timeline({ from: '2024' });
  expect([last.events.length, last.partOf?.read]).toEqual([1, 2]);
  await expect(archive.timeline({})).rejects.toMatchObject({
    problem: { code: 'too-many-for-timeline', has: all },
  });
  const many = { problem: { code: 'too-many-at-once', has: all } };
  await expect(archive.sources()).rejects.toMatchObject(many);
  await expect(archive.people()).rejects.toMatchObject(many);
  expect((await archive.latest('the pier')).length).toBeGreaterThan(0);
  expect((await archive.brief(storyId('pier-7'))).map(({ evidence }) => verbatim(evidence))).toEqual([
    'The pier opened yesterday.',
  ]);
});

test('where nothing beyond a paragraph is shown, nothing of them is, until that is taken back', async () => {
  const { newsrooms, newsroom } = await open();
  const preferences = newsroom.moderation?.preferences();
  if (preferences === undefined) throw new TypeError('a server has moderation');
  await newsroom.moderation?.set({ ...preferences, lastParagraph: 1 }, MILA);
  await expect(firstTo(await newsrooms.open('1'), 'How many drowned?')).rejects.toMatchObject({
    problem: { code: 'no-stories' },
  });
  await newsroom.moderation?.undo(MILA);
  expect(await firstTo(await newsrooms.open('1'), 'How many people drowned?')).toMatch(/^Four/u);
});
