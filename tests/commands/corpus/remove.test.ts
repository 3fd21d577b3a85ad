import { expect, test } from 'vitest';
import { command } from '../../../commands/corpus/remove.ts';
import { UserError } from '../../../src/text/errors.ts';
import { moderatedServer, wordsOf } from '../../support/moderator.ts';
import { addTo, idsIn } from '../../support/newsrooms.ts';
import { ferry } from '../../support/stories.ts';
import { suggestionsOf } from '../../support/suggestions-of.ts';

test('a story of the server is removed, and the log channel is told', async () => {
  const { newsroom, moderation, asker, announced } = await moderatedServer({ 'ferry.md': ferry });
  const story = await addTo(newsroom);
  await moderation.set({ ...moderation.preferences(), logChannel: '55' }, asker);
  expect(wordsOf(await command.run({ story }, newsroom, asker))).toContain('Museum at Pleven reopens');
  expect(idsIn(newsroom)).toEqual(['ferry']);
  expect(announced).toEqual([['55', 'mila removed the story “Museum at Pleven reopens”.']]);
});

test.each(['ferry', 'nothing', '../ferry', ''])(
  '“%s” is no story of this server, and nothing changes',
  async (story) => {
    const { newsroom, asker } = await moderatedServer({ 'ferry.md': ferry });
    await expect(Promise.resolve(command.run({ story }, newsroom, asker))).rejects.toThrow(UserError);
    expect(idsIn(newsroom)).toEqual(['ferry']);
  },
);

test('the option completes the stories of the server alone', async () => {
  const { newsroom } = await moderatedServer({ 'ferry.md': ferry });
  await addTo(newsroom);
  expect(suggestionsOf(command, 'story')?.('', newsroom).map(({ value }) => value)).toEqual([
    'museum-at-pleven-reopens',
  ]);
});
