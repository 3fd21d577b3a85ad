import { defineModeratorCommand } from '../../src/command/moderating/define-moderator-command.ts';
import { announce } from '../../src/command/moderating/moderation-of.ts';
import { changeIn } from '../../src/reply/moderation.ts';
import { say } from '../../src/reply/reply.ts';

export const command = defineModeratorCommand({
  name: 'corpus undo',
  description: 'Take back the last change of stories or settings; a second time makes it again',
  options: {},
  run: async (_given, { moderation, asker, words }) => {
    const change = await moderation.undo(asker);
    if (change === null) return say(words.moderation.nothingChanged);
    await announce(moderation, asker, (theirs) =>
      say(theirs.moderation.announced.undone(asker.name, change.file)),
    );
    return say(words.moderation.undone(changeIn(change, words)));
  },
});
