import { describe, expect, test } from 'vitest';
import { command } from '../../commands/people.ts';
import { archiveOf } from '../../src/newsroom/archive.ts';
import { storyId } from '../../src/story/story.ts';
import { indexOf } from '../support/library.ts';
import { fakeNewsroom } from '../support/newsroom.ts';
import { refusedWith } from '../support/refused.ts';
import { storyOf } from '../support/story.ts';
import { suggestionsOf } from '../support/suggestions-of.ts';

const index = await indexOf(
  storyOf(
    `Vera Ilieva and Rumen Kolev met Ivo Dimov on Monday.

“The pier is open,” said Ana Petrova, the mayor.`,
    { id: storyId('pier'), headline: 'A pier opens', published: '2024-03-06' },
  ),
);
const newsroom = fakeNewsroom({
  stories: [...index.entries.values()].map(({ story }) => story),
  people: ['Mike Pompeo', 'Mike Lee', 'Ana Petrova'],
  archive: archiveOf(index),
});

describe('/people', () => {
  test('lists all, with title, quotations and where each is first named', async () => {
    const { blocks, buttons } = await command.run({}, newsroom);
    const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    expect(items.map((item) => item.map(({ text }) => text).join(''))).toContain(
      'Ana Petrova, mayor · 1 story · 1 quotation · first in A pier opens, paragraph 2',
    );
    expect(items).toHaveLength(4);
    expect(buttons).toMatchObject([{ button: 'statements', label: 'Ana Petrova' }]);
  });

  test('of one story says the paragraph alone', async () => {
    const { blocks } = await command.run({ story: 'pier' }, newsroom);
    expect(JSON.stringify(blocks)).toContain('first in ');
    expect(JSON.stringify(blocks)).not.toContain('A pier opens');
  });

  test.each([
    ['a name', 'petrova'],
    ['a name with a slip', 'petorva'],
  ])('of %s shows the sentence that first names them', async (_what, name) => {
    const { blocks } = await command.run({ name }, newsroom);
    expect(blocks.at(-1)).toMatchObject({
      kind: 'quote',
      text: '“The pier is open,” said Ana Petrova, the mayor.',
    });
  });

  test('says where nobody is called so', async () => {
    await expect(command.run({ name: 'Merkel' }, newsroom)).rejects.toThrow(
      refusedWith({ code: 'nobody-called-so', name: 'Merkel' }),
    );
  });

  test('offers the people in the stories', () => {
    expect(suggestionsOf(command, 'name')?.('lee', newsroom)).toEqual([
      { name: 'Mike Lee', value: 'Mike Lee' },
    ]);
  });
});
