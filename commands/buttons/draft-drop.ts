import { defineButton } from '../../src/command/button.ts';
import { editingOf } from '../../src/command/editing-of.ts';
import { say } from '../../src/reply/reply.ts';

export const button = defineButton({
  name: 'draft-drop',
  audience: 'moderators',
  replaces: true,
  run: async ({ at }, newsroom, asker) => {
    await editingOf(newsroom, asker).discard(at);
    return say('Discarded. Nothing was added.');
  },
});
