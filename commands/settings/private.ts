import { changePreferences } from '../../src/command/moderating/change-preferences.ts';
import { defineModeratorCommand } from '../../src/command/moderating/define-moderator-command.ts';

export const command = defineModeratorCommand({
  name: 'settings private',
  description: 'Whether only the asker sees answers, where they do not say otherwise',
  options: { on: { kind: 'flag', description: 'Only the asker', required: true } },
  run: ({ on }, context) =>
    changePreferences(context, {
      what: 'answersPrivately',
      to: () => on,
    }),
});
