import { defineButton } from '../../src/command/button.ts';
import { announce, editingOf } from '../../src/command/editing-of.ts';
import { say } from '../../src/reply/reply.ts';
import { wordsIn } from '../../src/reply/words/words-in.ts';

export const button = defineButton({
  name: 'draft-add',
  audience: 'moderators',
  whisper: true,
  replaces: true,
  run: async ({ at }, newsroom, asker) => {
    const editing = editingOf(newsroom, asker);
    const { headline, id } = await editing.confirm(at, asker);
    const title = headline ?? id;
    await announce(editing, asker, (words) => say(words.editing.announced.added(asker.name, title)));
    return say(wordsIn(asker.language).editing.added(title));
  },
});
