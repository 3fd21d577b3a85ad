import { expect, test } from 'vitest';
import { command } from '../../../commands/corpus/replace.ts';
import { UserError } from '../../../src/text/errors.ts';
import { moderatedServer } from '../../support/moderator.ts';
import { addTo, museum } from '../../support/newsrooms.ts';
import { ferry } from '../../support/stories.ts';

test('another version takes the place of a story once it is confirmed', async () => {
  const { newsroom, moderation, asker } = await moderatedServer();
  const story = await addTo(newsroom);
  const given = { story, title: 'Museum shut again', published: '2024-05-09', text: 'The museum is shut.' };
  const { buttons = [] } = await command.run(given, newsroom, asker);
  expect(newsroom.stories().map(({ headline }) => headline)).toEqual([museum.headline]);
  await moderation.confirm(buttons[0]?.payload ?? '', asker);
  expect(newsroom.stories().map(({ id, headline }) => [id, headline])).toEqual([
    [story, 'Museum shut again'],
  ]);
});

test('the same words again are no hindrance: only the day may be another', async () => {
  const { newsroom, asker } = await moderatedServer();
  const story = await addTo(newsroom);
  const given = { story, title: museum.headline, published: '2024-05-08', text: museum.text };
  const { buttons = [] } = await command.run(given, newsroom, asker);
  expect(buttons.map(({ button }) => button)).toContain('draft-add');
});

test.each(['ferry', 'nothing'])('“%s” is no story of this server', async (story) => {
  const { newsroom, asker } = await moderatedServer({ 'ferry.md': ferry });
  await expect(Promise.resolve(command.run({ story, text: 'It floats.' }, newsroom, asker))).rejects.toThrow(
    UserError,
  );
});
