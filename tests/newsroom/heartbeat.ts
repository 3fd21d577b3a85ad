import { expect } from 'vitest';
import type { Moderation } from '../../src/newsroom/servers/moderation.ts';
import type { Newsroom } from '../../src/newsroom/newsroom.ts';
import { longestStep } from '../support/heartbeat.ts';
import { expectWithin } from '../support/processor-time.ts';
import { madeFile, madeStory } from '../support/made-stories.ts';
import { LIMITS, MILA, moderationOf, newsroomsOf } from '../support/newsrooms.ts';
import type { Folder } from '../support/folder.ts';

/** In milliseconds: nobody notices that a reply is so much later. */
const MOST = 50;

/** Holds that some work leaves the event loop free, by the best of a few tries; `work` is told which one it is. */
export const expectFree = (
  what: string,
  work: (attempt: number) => Promise<unknown>,
  most = MOST,
): Promise<void> => expectWithin(most, `at once: ${what}`, (attempt) => longestStep(() => work(attempt)));

type Size = {
  /** Shared stories, and how long each is, in characters. */
  readonly stories: number;
  readonly length: number;
  /** The longest story, in characters. */
  readonly longest: number;
  /** Milliseconds that the loop may be held; without it MOST. */
  readonly most?: number;
};

/** Holds that the loop is free while stories are reloaded, added, confirmed and cut. */
export async function expectHeartbeat(size: Size): Promise<void> {
  const { stories, length, longest, most } = size;
  const isFree = (what: string, work: (attempt: number) => Promise<unknown>): Promise<void> =>
    expectFree(what, work, most);
  const files = Array.from({ length: stories }, (_none, at) => [`s${at}.md`, madeFile(at, length)] as const);
  const limits = { ...LIMITS, bytes: 10 * longest };
  const { newsrooms, corpus } = await newsroomsOf(Object.fromEntries(files), { limits });
  await isFree('a reload of all, twenty of them new', async (attempt) => {
    await change(corpus, attempt, length);
    expect((await newsrooms.shared.reload()).changed).toHaveLength(20);
  });
  await isFree('a reload with a long story', async (attempt) => {
    await corpus.write('long.md', madeFile(70_000 + attempt, longest));
    expect((await newsrooms.shared.reload()).rejected).toEqual([]);
  });
  const server = await newsrooms.open('1');
  await isFree('a long story is read, dated, added, removed and brought back', (attempt) =>
    addAndRemove(moderationOf(server), madeStory(50_000 + attempt, longest)),
  );
  await isFree('all stories up to a paragraph', (attempt) => cut(server, 2 + attempt));
  await isFree('all stories up to a late paragraph', (attempt) => cut(server, 1000 + attempt));
}

async function change(corpus: Folder, attempt: number, length: number): Promise<void> {
  for (let at = 0; at < 20; at += 1)
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await corpus.write(`s${at}.md`, madeFile(100_000 + attempt * 100 + at, length));
}

async function addAndRemove(
  { draft, amend, confirm, remove, undo }: Moderation,
  { headline, text }: ReturnType<typeof madeStory>,
): Promise<void> {
  const { id } = await draft({ words: { headline, text, outlet: null, published: null } });
  await amend(id, { published: '2024-05-07' });
  const story = await confirm(id, MILA);
  await remove(story.id, MILA);
  await undo(MILA);
}

const cut = (server: Newsroom, lastParagraph: number): Promise<void> => {
  const { set, preferences } = moderationOf(server);
  return set({ ...preferences(), lastParagraph }, MILA);
};
