import { defineModeratorCommand } from '../../src/command/moderating/define-moderator-command.ts';
import { composePreferences } from '../../src/reply/preferences.ts';

export const command = defineModeratorCommand({
  name: 'settings show',
  description: 'What is set in this server',
  options: {},
  run: (_given, { moderation, words }) => composePreferences(moderation.preferences(), words),
});
