import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { command } from '../../../commands/corpus/export.ts';
import { makeStory } from '../../../src/read/make-story.ts';
import { moderationOf, newsroomsOf } from '../../support/newsrooms.ts';

const TEXT = `${'The ferry has 21 doors. '.repeat(400)}\n\n`.repeat(92);

test('more than Discord takes goes out in parts, of which each says where the next is', async () => {
  const { newsrooms } = await newsroomsOf({});
  const newsroom = newsrooms.of('3');
  const stories = Array.from({ length: 20 }, (_, at) => makeStory({ id: `s${at}`, text: TEXT }));
  const large = { ...newsroom, moderation: { ...moderationOf(newsroom), ownStories: () => stories } };
  const first = await command.run({}, large);
  const second = await command.run({ part: 2 }, large);
  const last = await command.run({ part: 99 }, large);
  expect(JSON.stringify(first.blocks)).toContain(
    'this is part 1 of 2. Choose the next with /corpus export part',
  );
  expect([first, second].map((reply) => reply.files?.[0]?.name)).toEqual([
    'stories-1-of-2.zip',
    'stories-2-of-2.zip',
  ]);
  expect(last.files?.[0]?.name).toBe('stories-2-of-2.zip');
  const names = [first, second].flatMap((reply) => {
    const bytes = reply.files?.[0]?.bytes ?? new Uint8Array();
    expect(bytes.length).toBeLessThanOrEqual(10 * 1024 * 1024);
    return Object.keys(unzipSync(bytes));
  });
  expect(names).toEqual(stories.map(({ id }) => `${id}.md`));
});

test('a server without stories is told so', async () => {
  const { newsrooms } = await newsroomsOf({});
  expect((await command.run({}, newsrooms.of('3'))).blocks).toEqual([
    { kind: 'say', text: 'This server has no stories of its own yet.' },
  ]);
});
