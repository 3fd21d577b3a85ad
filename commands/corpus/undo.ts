import { defineCommand } from '../../src/command/command.ts';
import { announce, editingOf } from '../../src/command/editing-of.ts';
import { changeIn } from '../../src/reply/editing.ts';
import { say } from '../../src/reply/reply.ts';

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
    if (change === null) return say('Nothing has been changed here yet.');
    await announce(editing, asker, `took back the last change (${change.file}).`);
    return say(`Done. ${changeIn(change)}`);
  },
});
