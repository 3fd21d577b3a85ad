import { defineModeratorCommand } from '../../src/command/moderating/define-moderator-command.ts';
import { composeFeedback } from '../../src/reply/moderation.ts';

/** The newest 15 are shown. */
const MOST = 15;

export const command = defineModeratorCommand({
  name: 'corpus feedback',
  description: 'Questions whose answers were marked wrong here',
  options: {},
  run: async (_given, { moderation, words }) => composeFeedback(await moderation.feedback(MOST), words),
});
