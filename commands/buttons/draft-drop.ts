import { defineButton } from '../../src/command/button.ts';
import { editingOf } from '../../src/command/editing-of.ts';
import { say } from '../../src/reply/reply.ts';
import { wordsIn } from '../../src/reply/words/words-in.ts';

export const button = defineButton({
  name: 'draft-drop',
  audience: 'moderators',
  whisper: true,
  replaces: true,
  run: async ({ at }, newsroom, asker) => {
    await editingOf(newsroom, asker).discard(at);
    return say(wordsIn(asker.language).editing.draft.discarded);
  },
});
