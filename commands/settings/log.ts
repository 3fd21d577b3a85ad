import { changeSettings } from '../../src/command/moderating/change-settings.ts';
import { defineCommand } from '../../src/command/command.ts';

export const command = defineCommand({
  name: 'settings log',
  description: 'Announce changes of stories and settings in a channel; without one: nowhere',
  audience: 'moderators',
  serversOnly: true,
  whisper: true,
  options: { channel: { kind: 'channel', description: 'Where', required: false } },
  run: ({ channel }, newsroom, asker) =>
    changeSettings(newsroom, asker, {
      what: 'logChannel',
      to: () => channel ?? null,
    }),
});
