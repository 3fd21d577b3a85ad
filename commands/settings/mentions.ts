import { changeSettings, toggled } from '../../src/command/moderating/change-settings.ts';
import { defineCommand } from '../../src/command/command.ts';

export const command = defineCommand({
  name: 'settings mentions',
  description: 'Answer mentions in this channel, or no longer; without a channel: in all',
  audience: 'moderators',
  serversOnly: true,
  whisper: true,
  options: {
    channel: { kind: 'channel', description: 'A channel to add, or to take away', required: false },
  },
  run: ({ channel }, newsroom, asker) =>
    changeSettings(newsroom, asker, {
      what: 'mentionChannels',
      to: (channels) => (channel === undefined ? [] : toggled(channels, channel)),
    }),
});
