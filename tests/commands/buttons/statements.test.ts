import { expect, test } from 'vitest';
import { button } from '../../../commands/buttons/statements.ts';
import { command } from '../../../commands/sources.ts';
import { archiveOf } from '../../../src/newsroom/archive.ts';
import { indexOf } from '../../support/library.ts';
import { fakeNewsroom } from '../../support/newsroom.ts';
import { press } from '../../support/press.ts';
import { refusedWith } from '../../support/refused.ts';

const index = await indexOf(
  '“We will sell the crane,” said Ana Petrova, the mayor.\n\nA port official said that nobody had asked him.',
);
const stories = [...index.entries.values()].map(({ story }) => story);
const newsroom = fakeNewsroom({ stories, archive: archiveOf(index) });

test('a button shows what a source said', async () => {
  const { buttons = [] } = await command.run({ story: 'headline' }, newsroom);
  const petrova = buttons.find(({ label }) => label === 'Ana Petrova');
  const shown = await press(button, { payload: petrova?.payload ?? '' }, { newsroom });
  expect(shown.blocks[0]).toEqual({ kind: 'say', text: '1 statement of Ana Petrova:' });
  expect(shown.blocks[1]).toMatchObject({
    text: '“We will sell the crane,” said Ana Petrova, the mayor.',
  });
});

test('a button of somebody who is gone says so', async () => {
  const pressing = press(button, { payload: '.AAAAAAAA.0' }, { newsroom });
  await expect(pressing).rejects.toThrow(refusedWith({ code: 'story-gone' }));
});
