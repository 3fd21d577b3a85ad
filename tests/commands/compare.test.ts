import { expect, test } from 'vitest';
import { command } from '../../commands/compare.ts';
import { archiveOf } from '../../src/newsroom/archive.ts';
import { storyId } from '../../src/story/story.ts';
import { indexOf } from '../support/library.ts';
import { fakeNewsroom } from '../support/newsroom.ts';
import { refusedWith } from '../support/refused.ts';
import { storyOf } from '../support/story.ts';
import { suggestionsOf } from '../support/suggestions-of.ts';

const index = await indexOf(
  storyOf(
    'Police in Varna said 4 people were killed when the ferry sank.\n\n“The ferry was old,” said Ana Petrova, the mayor.',
    {
      id: storyId('a'),
      published: '2024-03-05',
    },
  ),
  storyOf('The ferry that sank in Varna killed at least 25 people, the coast guard said.', {
    id: storyId('b'),
    published: '2024-03-06',
  }),
);
const newsroom = fakeNewsroom({
  stories: [...index.entries.values()].map(({ story }) => story),
  people: ['Ana Petrova'],
  archive: archiveOf(index),
});

test('/compare shows what each says, and where two stories differ, with the figures in bold', async () => {
  const { blocks, buttons } = await command.run({ topic: 'the ferry' }, newsroom);
  expect(blocks[0]).toEqual({ kind: 'question', text: 'the ferry' });
  expect(blocks).toContainEqual(
    expect.objectContaining({ kind: 'quote', text: '“The ferry was old,” said Ana Petrova, the mayor.' }),
  );
  const at = blocks.findIndex(
    (block) => block.kind === 'say' && block.text === 'Two stories give different figures:',
  );
  const bold = blocks
    .slice(at + 1)
    .flatMap((block) =>
      block.kind === 'quote' && block.short ? [block.text.slice(block.short.start, block.short.end)] : [],
    );
  expect(bold.toSorted()).toEqual(['25', '4']);
  expect(buttons).toMatchObject([{ button: 'context' }]);
});

test('/compare says where there is nothing, and no story', async () => {
  const { blocks } = await command.run({ topic: 'pension reform' }, newsroom);
  expect(blocks[1]).toEqual({
    kind: 'say',
    text: 'The stories do not say: there is nothing about it in them.',
  });
  await expect(command.run({ topic: 'it' }, fakeNewsroom())).rejects.toThrow(
    refusedWith({ code: 'no-stories', canAdd: true }),
  );
});

test('/compare offers topics', () => {
  expect(suggestionsOf(command, 'topic')?.('petr', newsroom)).toEqual([
    { name: 'Ana Petrova', value: 'Ana Petrova' },
  ]);
});
