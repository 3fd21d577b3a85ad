import { expect, test } from 'vitest';
import { command } from '../../commands/latest.ts';
import { archiveOf } from '../../src/newsroom/archive.ts';
import { storyId } from '../../src/story/story.ts';
import { indexOf } from '../support/library.ts';
import { fakeNewsroom } from '../support/newsroom.ts';
import { storyOf } from '../support/story.ts';

const index = await indexOf(
  storyOf('The port strike began on Monday.', { id: storyId('a'), published: '2024-03-06' }),
  storyOf('“The port strike is over,” Ana Petrova said.', { id: storyId('b'), published: '2024-05-01' }),
);
const stories = [...index.entries.values()].map(({ story }) => story);
const newsroom = fakeNewsroom({ stories, archive: archiveOf(index) });

test('/latest shows the newest first, each with its credit', async () => {
  const { blocks, buttons } = await command.run({ topic: 'port strike' }, newsroom);
  expect(blocks).toMatchObject([
    { kind: 'question', text: 'port strike' },
    { kind: 'quote', text: '“The port strike is over,” Ana Petrova said.' },
    { kind: 'quote', text: 'The port strike began on Monday.' },
  ]);
  expect(JSON.stringify(blocks[1])).toContain('Ana Petrova · ');
  expect(buttons).toMatchObject([{ button: 'context' }]);
});

test('/latest says where there is nothing', async () => {
  const { blocks } = await command.run({ topic: 'pension reform' }, newsroom);
  expect(blocks[1]).toEqual({
    kind: 'say',
    text: 'The stories do not say: there is nothing about it in them.',
  });
});
