import { expect, test } from 'vitest';
import { command } from '../../commands/timeline.ts';
import { archiveOf } from '../../src/newsroom/archive.ts';
import { indexOf } from '../support/library.ts';
import { fakeNewsroom } from '../support/newsroom.ts';
import { refusedWith } from '../support/refused.ts';

const YEARS = [2001, 2003, 2005, 2007, 2009, 2011, 2013, 2015];
const index = await indexOf(YEARS.map((year) => `The ferry was painted in May ${year}.`).join('\n\n'));
const stories = [...index.entries.values()].map(({ story }) => story);
const newsroom = fakeNewsroom({ stories, archive: archiveOf(index) });

const quotesIn = ({ blocks }: { readonly blocks: readonly { readonly kind: string }[] }): number =>
  blocks.filter(({ kind }) => kind === 'quote').length;

test('/timeline shows the first events', async () => {
  const first = await command.run({ from: '2003', story: 'headline' }, newsroom);
  expect(first.blocks[0]).toEqual({ kind: 'say', text: '7 dated events, in order:' });
  expect(first.blocks[1]).toMatchObject({
    text: 'The ferry was painted in May 2003.',
    notes: ['When: May 2003'],
  });
  expect(quotesIn(first)).toBe(6);
  const [more] = first.buttons ?? [];
  expect(more).toMatchObject({ button: 'timeline', label: 'More', payload: expect.stringMatching(/^6\./u) });
});

test('/timeline says where there is no event, and what is no day', async () => {
  const { blocks } = await command.run({ from: '2020' }, newsroom);
  expect(blocks).toEqual([{ kind: 'say', text: 'The stories date nothing of the kind.' }]);
  await expect(command.run({ from: 'yesterday' }, newsroom)).rejects.toThrow(
    refusedWith({ code: 'no-day', given: 'yesterday' }),
  );
});

test('/timeline shows a correction under the sentences that it is about', async () => {
  const corrected = await indexOf(
    'The ferry was painted in May 2019. The pier was closed in June 2020.\n\nCORRECTION: The ferry was painted in May 2018.',
  );
  const newsroomOf = fakeNewsroom({
    stories: [...corrected.entries.values()].map(({ story }) => story),
    archive: archiveOf(corrected),
  });
  const notesOf = async (from: string) =>
    (await command.run({ from }, newsroomOf)).blocks.filter(({ kind }) => kind === 'note');
  expect(await notesOf('2019')).toEqual([
    { kind: 'note', text: 'CORRECTION: The ferry was painted in May 2018.' },
  ]);
  expect(await notesOf('2020')).toEqual([]);
});
