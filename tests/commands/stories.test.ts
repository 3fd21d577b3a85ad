import { expect, test } from 'vitest';
import { command } from '../../commands/stories.ts';
import { fakeNewsroom } from '../support/newsroom.ts';
import { storyOf } from '../support/story.ts';

test('/stories lists what has been read', async () => {
  const newsroom = fakeNewsroom({ stories: [storyOf('It sank.', { headline: 'Ferry lost' })] });
  const { blocks } = await command.run({}, newsroom);
  expect(blocks[0]).toEqual({ kind: 'say', text: 'I have read 1 story.' });
  expect(JSON.stringify(blocks[1])).toContain('Ferry lost');
});

test('/stories of none says so', async () => {
  const { blocks } = await command.run({}, fakeNewsroom());
  expect(blocks[0]).toEqual({ kind: 'say', text: 'I have read 0 stories.' });
});
