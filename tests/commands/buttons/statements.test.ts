import { expect, test } from 'vitest';
import { button } from '../../../commands/buttons/statements.ts';
import { command } from '../../../commands/sources.ts';
import { OWNER } from '../../../src/command/asker.ts';
import { archiveOf } from '../../../src/newsroom/archive.ts';
import { indexOf } from '../../support/library.ts';
import { fakeNewsroom } from '../../support/newsroom.ts';
import { refusedWith } from '../../support/refused.ts';

const index = await indexOf(
  '“We will sell the crane,” said Ana Petrova, the mayor.\n\nA port official said that nobody had asked him.',
);
const stories = [...index.entries.values()].map(({ story }) => story);
const newsroom = fakeNewsroom({ stories, archive: archiveOf(index) });

test('a button shows what a source said', async () => {
  const { buttons = [] } = await command.run({ story: 'headline' }, newsroom);
  const petrova = buttons.find(({ label }) => label === 'Ana Petrova');
  const pressed = { payload: petrova?.payload ?? '', question: null, fields: {} };
  const shown = await button.run(pressed, newsroom, OWNER);
  expect(shown.blocks[0]).toEqual({ kind: 'say', text: '1 statement of Ana Petrova:' });
  expect(shown.blocks[1]).toMatchObject({
    text: '“We will sell the crane,” said Ana Petrova, the mayor.',
  });
});

test('a button of somebody who is gone says so', () => {
  const pressed = { payload: '.AAAAAAAA.0', question: null, fields: {} };
  expect(() => button.run(pressed, newsroom, OWNER)).toThrow(refusedWith({ code: 'story-gone' }));
});
