import { expect, test } from 'vitest';
import { command } from '../../commands/sources.ts';
import { archiveOf } from '../../src/newsroom/archive.ts';
import { indexOf } from '../support/library.ts';
import { fakeNewsroom } from '../support/newsroom.ts';

const index = await indexOf(
  '“We will sell the crane,” said Ana Petrova, the mayor.\n\nA port official said that nobody had asked him.',
);
const stories = [...index.entries.values()].map(({ story }) => story);
const newsroom = fakeNewsroom({ stories, archive: archiveOf(index) });

test('/sources counts what each said', async () => {
  const { blocks, buttons = [] } = await command.run({ story: 'headline' }, newsroom);
  expect(blocks[0]).toMatchObject({ kind: 'say', text: expect.stringContaining('2 sources') });
  const list = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  const lines = list.map((item) => item.map(({ text }) => text).join(''));
  expect(lines).toContainEqual('Ana Petrova, mayor · 1 statement, 1 direct, 25 characters');
  expect(buttons).toMatchObject([{ button: 'statements' }, { label: 'Ana Petrova' }]);
});
