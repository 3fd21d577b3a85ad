import { defineButton } from '../../src/command/button.ts';
import { announce, editingOf } from '../../src/command/editing-of.ts';
import { say } from '../../src/reply/reply.ts';

export const button = defineButton({
  name: 'draft-add',
  audience: 'moderators',
  replaces: true,
  run: async ({ at }, newsroom, asker) => {
    const editing = editingOf(newsroom, asker);
    const { headline, id } = await editing.confirm(at, asker);
    await announce(editing, asker, `added the story “${headline ?? id}”.`);
    return say(`Added “${headline ?? id}”. It is asked from now on, in this server alone.`);
  },
});
