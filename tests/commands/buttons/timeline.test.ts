import { expect, test } from 'vitest';
import { button } from '../../../commands/buttons/timeline.ts';
import { command } from '../../../commands/timeline.ts';
import { archiveOf } from '../../../src/newsroom/archive.ts';
import { indexOf } from '../../support/library.ts';
import { fakeNewsroom } from '../../support/newsroom.ts';
import { press } from '../../support/press.ts';
import { refusedWith } from '../../support/refused.ts';

const YEARS = [2001, 2003, 2005, 2007, 2009, 2011, 2013, 2015];
const index = await indexOf(YEARS.map((year) => `The ferry was painted in May ${year}.`).join('\n\n'));
const stories = [...index.entries.values()].map(({ story }) => story);
const newsroom = fakeNewsroom({ stories, archive: archiveOf(index) });

test('the button of a timeline shows the next events', async () => {
  const { buttons } = await command.run({ from: '2003', story: 'headline' }, newsroom);
  const next = await press(button, { payload: buttons?.[0]?.payload ?? '' }, { newsroom });
  expect(next.blocks).toMatchObject([{ kind: 'quote', text: 'The ferry was painted in May 2015.' }]);
  expect(next.buttons).toBeUndefined();
});

test('a button of a story that is gone says so', async () => {
  const pressing = press(button, { payload: '6..aaaaaaaaaa...' }, { newsroom });
  await expect(pressing).rejects.toThrow(refusedWith({ code: 'story-gone' }));
});
