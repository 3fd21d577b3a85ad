import { defineModeratorCommand } from '../../src/command/moderating/define-moderator-command.ts';
import { composeFeedback } from '../../src/reply/moderation.ts';

/** The newest so many. */
const MOST = 15;

export const command = defineModeratorCommand({
  name: 'corpus feedback',
  description: 'Questions whose answers were marked wrong here',
  options: {},
  run: async (_given, { moderation, words }) => composeFeedback(await moderation.feedback(MOST), words),
});
