import { expect, test } from 'vitest';
import { command } from '../../../commands/settings/mentions.ts';
import { moderatedServer, wordsOf } from '../../support/moderator.ts';

test('a channel is added, then taken away; without one all channels are meant', async () => {
  const { newsroom, moderation, asker } = await moderatedServer();
  const channels = async (given: { channel?: string }): Promise<readonly string[]> => {
    await command.run(given, newsroom, asker);
    return moderation.preferences().mentionChannels;
  };
  expect(await channels({ channel: '10' })).toEqual(['10']);
  expect(await channels({ channel: '11' })).toEqual(['10', '11']);
  expect(await channels({ channel: '10' })).toEqual(['11']);
  expect(await channels({})).toEqual([]);
});

test('where the channels are all it says so', async () => {
  const { newsroom, asker } = await moderatedServer();
  expect(wordsOf(await command.run({}, newsroom, asker))).toContain('Mentions are answered in: all channels');
});
