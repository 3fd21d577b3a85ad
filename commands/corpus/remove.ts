import { defineModeratorCommand } from '../../src/command/moderating/define-moderator-command.ts';
import { announce, ownStoryOption } from '../../src/command/moderating/moderation-of.ts';
import { say } from '../../src/reply/reply.ts';
import { titleOf } from '../../src/story/title-of.ts';

export const command = defineModeratorCommand({
  name: 'corpus remove',
  description: 'Remove a story that this server has added; /corpus undo brings it back',
  options: { story: ownStoryOption },
  run: async ({ story }, { moderation, asker, words }) => {
    const title = titleOf(await moderation.remove(story, asker));
    await announce(moderation, asker, (theirs) =>
      say(theirs.moderation.announced.removed(asker.name, title)),
    );
    return say(words.moderation.removed(title));
  },
});
