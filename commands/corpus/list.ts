import { defineCommand } from '../../src/command/command.ts';
import { moderationOf } from '../../src/command/moderating/moderation-of.ts';
import { composeOwn } from '../../src/reply/moderation.ts';
import { wordsIn } from '../../src/reply/words/words-in.ts';

/** So many of the last changes are shown with the stories. */
const CHANGES = 10;

export const command = defineCommand({
  name: 'corpus list',
  description: 'The stories that this server has added, and who changed what',
  audience: 'moderators',
  serversOnly: true,
  whisper: true,
  options: {},
  run: async (_given, newsroom, asker) => {
    const moderation = moderationOf(newsroom, asker);
    return composeOwn(moderation.ownStories(), await moderation.changes(CHANGES), wordsIn(asker.language));
  },
});
