import { defineModeratorCommand } from '../../src/command/moderating/define-moderator-command.ts';
import { composeStatus } from '../../src/reply/moderation.ts';

export const command = defineModeratorCommand({
  name: 'corpus status',
  description: 'How many stories this server has, how many it may have, and what was not read',
  options: {},
  run: async (_given, { moderation, words }) => composeStatus(await moderation.status(), words),
});
