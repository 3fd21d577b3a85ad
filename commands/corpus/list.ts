import { defineCommand } from '../../src/command/command.ts';
import { editingOf } from '../../src/command/editing-of.ts';
import { composeOwn } from '../../src/reply/editing.ts';
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
    const editing = editingOf(newsroom, asker);
    return composeOwn(editing.ownStories(), await editing.changes(CHANGES), wordsIn(asker.language));
  },
});
