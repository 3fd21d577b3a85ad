import { changePreferences, toggled } from '../../src/command/moderating/change-preferences.ts';
import { defineModeratorCommand } from '../../src/command/moderating/define-moderator-command.ts';

export const command = defineModeratorCommand({
  name: 'settings mentions',
  description: 'Answer mentions in this channel, or no longer; without a channel: in all',
  options: {
    channel: { kind: 'channel', description: 'A channel to add, or to take away', required: false },
  },
  run: ({ channel }, context) =>
    changePreferences(context, {
      what: 'mentionChannels',
      to: (channels) => (channel === undefined ? [] : toggled(channels, channel)),
    }),
});
