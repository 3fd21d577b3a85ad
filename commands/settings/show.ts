import { defineModeratorCommand } from '../../src/command/moderating/define-moderator-command.ts';
import { composeSettings } from '../../src/reply/set.ts';

export const command = defineModeratorCommand({
  name: 'settings show',
  description: 'What is set in this server',
  options: {},
  run: (_given, { moderation, words }) => composeSettings(moderation.settings(), words),
});
