import { changePreferences } from '../../src/command/moderating/change-preferences.ts';
import { defineModeratorCommand } from '../../src/command/moderating/define-moderator-command.ts';

export const command = defineModeratorCommand({
  name: 'settings log',
  description: 'Announce changes of stories and settings in a channel; without one: nowhere',
  options: { channel: { kind: 'channel', description: 'Where', required: false } },
  run: ({ channel }, context) =>
    changePreferences(context, {
      what: 'logChannel',
      to: () => channel ?? null,
    }),
});
