import { beforeAll, expect, test } from 'vitest';
import type { Newsroom } from '../../../src/newsroom/newsroom.ts';
import { openNewsrooms, type Newsrooms } from '../../../src/newsroom/open-newsrooms.ts';
import { archivesInDatabase } from '../../../src/store/postgres/archives-in-database.ts';
import { openTables } from '../../../src/store/postgres/database.ts';
import { openPostgresStore } from '../../../src/store/postgres/open-postgres-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { verbatim } from '../../../src/story/evidence.ts';
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
  await empty();
  const database = await openTables(pool);
  const store = openPostgresStore(database);
  await store.putStory('1', { name: 'ferry.md', bytes: utf8(FERRY) }, byMila);
  await store.putStory('1', { name: 'school.md', bytes: utf8(SCHOOL) }, byMila);
  const archives = archivesInDatabase(database, {
    version: 'v1',
    vectors: null,
    alone: (_key, work) => work(),
  });
  const newsrooms = await openNewsrooms([], { store, archives, limits: LIMITS, memory: 1000 });
  return { store, newsrooms, newsroom: await newsrooms.open('1') };
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

test('what would look into each of them says that they are too many, and nobody is suggested', async () => {
  const { newsroom } = await open();
  const archive = newsroom.archive();
  const many = { problem: { code: 'too-many-at-once', has: 2 } };
  await expect(archive.timeline({})).rejects.toMatchObject(many);
  await expect(archive.sources()).rejects.toMatchObject(many);
  expect(() => archive.latest('ferry')).toThrow(expect.objectContaining(many));
  expect([newsroom.people(), newsroom.speakers()]).toEqual([[], []]);
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
