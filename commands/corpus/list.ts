import { defineModeratorCommand } from '../../src/command/moderating/define-moderator-command.ts';
import { composeOwn } from '../../src/reply/moderation.ts';

/** The last ten changes are shown with the stories. */
const CHANGES = 10;

export const command = defineModeratorCommand({
  name: 'corpus list',
  description: 'The stories that this server has added, and who changed what',
  options: {},
  run: async (_given, { moderation, words }) =>
    composeOwn(moderation.ownStories(), await moderation.changes(CHANGES), words),
});
