import { expect, test } from 'vitest';
import { command } from '../../commands/brief.ts';
import { OWNER } from '../../src/command/asker.ts';
import { archiveOf } from '../../src/newsroom/archive.ts';
import { storyId } from '../../src/story/story.ts';
import { indexOf } from '../support/library.ts';
import { fakeNewsroom } from '../support/newsroom.ts';
import { refusedWith } from '../support/refused.ts';
import { storyOf } from '../support/story.ts';

const index = await indexOf(
  storyOf('It rained in Burgas on Sunday and nobody went to the beach.', {
    id: storyId('rain'),
    published: '2024-01-02',
  }),
  storyOf(
    `The council of Varna sold the old crane on Monday.

“We need the money for a pier,” said Ana Petrova, the mayor of Varna.`,
    {
      id: storyId('crane'),
      headline: 'Varna sells its crane',
      published: '2024-03-06',
      url: 'https://news.example/crane',
    },
  ),
);
const newsroom = fakeNewsroom({
  stories: [...index.entries.values()].map(({ story }) => story),
  archive: archiveOf(index),
});

test('/brief tells the newest story in its own sentences, each with a link and a button to its paragraph', async () => {
  const { blocks, buttons } = await command.run({}, newsroom);
  expect(blocks).toMatchObject([
    { kind: 'say', text: 'The story in 2 sentences of its own:' },
    { kind: 'list', items: [[{ text: 'Varna sells its crane' }, {}]] },
    {
      kind: 'quote',
      text: 'The council of Varna sold the old crane on Monday.',
      credit: [
        {
          text: 'paragraph 1',
          url: 'https://news.example/crane#:~:text=The%20council%20of%20Varna%20sold%20the',
        },
      ],
    },
    { kind: 'quote', credit: [{ text: expect.stringContaining('Ana Petrova') }, { text: 'paragraph 2' }] },
  ]);
  expect(buttons).toMatchObject([
    { button: 'context', label: 'paragraph 1' },
    { button: 'context', label: 'paragraph 2' },
  ]);
});

test('/brief tells the story that is given, in the asker’s language', async () => {
  const { blocks } = await command.run({ story: 'rain' }, newsroom, { ...OWNER, language: 'de' });
  expect(blocks[0]).toEqual({ kind: 'say', text: 'Der Artikel in 1 eigenen Satz:' });
  await expect(command.run({}, fakeNewsroom())).rejects.toThrow(
    refusedWith({ code: 'no-stories', canAdd: true }),
  );
  await expect(command.run({ story: 'train' }, newsroom)).rejects.toThrow(
    refusedWith({ code: 'no-such-story', name: 'train' }),
  );
});
