import { defineCommand } from '../../src/command/command.ts';
import { announce, editingOf } from '../../src/command/editing-of.ts';
import { changeIn } from '../../src/reply/editing.ts';
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
    const editing = editingOf(newsroom, asker);
    const change = await editing.undo(asker);
    const words = wordsIn(asker.language);
    if (change === null) return say(words.editing.nothingChanged);
    await announce(editing, asker, (theirs) => say(theirs.editing.announced.undone(asker.name, change.file)));
    return say(words.editing.undone(changeIn(change, words)));
  },
});
