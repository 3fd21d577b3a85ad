import { defineCommand } from '../../src/command/command.ts';
import { announce, moderationOf, ownStoryOption } from '../../src/command/moderating/moderation-of.ts';
import { say } from '../../src/reply/reply.ts';
import { wordsIn } from '../../src/reply/words/words-in.ts';

export const command = defineCommand({
  name: 'corpus remove',
  description: 'Remove a story that this server has added; /corpus undo brings it back',
  audience: 'moderators',
  serversOnly: true,
  whisper: true,
  options: { story: ownStoryOption },
  run: async ({ story }, newsroom, asker) => {
    const moderation = moderationOf(newsroom, asker);
    const { headline, id } = await moderation.remove(story, asker);
    const title = headline ?? id;
    await announce(moderation, asker, (words) => say(words.moderation.announced.removed(asker.name, title)));
    return say(wordsIn(asker.language).moderation.removed(title));
  },
});
