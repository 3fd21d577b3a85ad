import { changePreferences } from '../../src/command/moderating/change-preferences.ts';
import { defineModeratorCommand } from '../../src/command/moderating/define-moderator-command.ts';

export const command = defineModeratorCommand({
  name: 'settings shared',
  description: 'Whether the stories that all servers share are asked here too',
  options: { on: { kind: 'flag', description: 'Asked here too', required: true } },
  run: ({ on }, context) =>
    changePreferences(context, {
      what: 'sharedStories',
      to: () => on,
    }),
});
