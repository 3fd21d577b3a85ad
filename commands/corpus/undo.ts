import { defineCommand } from '../../src/command/command.ts';
import { announce, moderationOf } from '../../src/command/moderating/moderation-of.ts';
import { changeIn } from '../../src/reply/moderation.ts';
import { say } from '../../src/reply/reply.ts';
import { wordsIn } from '../../src/reply/words/words-in.ts';

export const command = defineCommand({
  name: 'corpus undo',
  description: 'Take back the last change of stories or settings; a second time makes it again',
  audience: 'moderators',
  serversOnly: true,
  whisper: true,
  options: {},
  run: async (_given, newsroom, asker) => {
    const moderation = moderationOf(newsroom, asker);
    const change = await moderation.undo(asker);
    const words = wordsIn(asker.language);
    if (change === null) return say(words.moderation.nothingChanged);
    await announce(moderation, asker, (theirs) =>
      say(theirs.moderation.announced.undone(asker.name, change.file)),
    );
    return say(words.moderation.undone(changeIn(change, words)));
  },
});
