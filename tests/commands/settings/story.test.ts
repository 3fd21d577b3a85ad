import { expect, test } from 'vitest';
import { command } from '../../../commands/settings/story.ts';
import { UserError } from '../../../src/text/errors.ts';
import { moderatedServer } from '../../support/moderator.ts';
import { addTo } from '../../support/newsrooms.ts';
import { ferry } from '../../support/stories.ts';

test('a channel has one story, found by a part of its headline, and then all again', async () => {
  const { newsroom, moderation, asker } = await moderatedServer();
  const story = await addTo(newsroom);
  await command.run({ channel: '10', story: 'museum at' }, newsroom, asker);
  await command.run({ channel: '11', story }, newsroom, asker);
  expect(moderation.preferences().channelStories).toEqual({ 10: story, 11: story });
  await command.run({ channel: '10' }, newsroom, asker);
  expect(moderation.preferences().channelStories).toEqual({ 11: story });
});

test.each(['nothing of the kind', 'zzz'])('“%s” is no story, and nothing is set', async (story) => {
  const { newsroom, moderation, asker } = await moderatedServer({ 'ferry.md': ferry });
  await expect(async () => command.run({ channel: '10', story }, newsroom, asker)).rejects.toThrow(UserError);
  expect(moderation.preferences().channelStories).toEqual({});
});
