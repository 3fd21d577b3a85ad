import { defineCommand } from '../../src/command/command.ts';
import { announce, editingOf, ownStoryOption } from '../../src/command/editing-of.ts';
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
    const editing = editingOf(newsroom, asker);
    const { headline, id } = await editing.remove(story, asker);
    const title = headline ?? id;
    await announce(editing, asker, (words) => say(words.editing.announced.removed(asker.name, title)));
    return say(wordsIn(asker.language).editing.removed(title));
  },
});
