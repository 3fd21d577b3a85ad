import { defineCommand } from '../../src/command/command.ts';
import { editingOf } from '../../src/command/editing-of.ts';
import { composeStatus } from '../../src/reply/editing.ts';
import { wordsIn } from '../../src/reply/words/words-in.ts';

export const command = defineCommand({
  name: 'corpus status',
  description: 'How many stories this server has, how many it may have, and what was not read',
  audience: 'moderators',
  serversOnly: true,
  whisper: true,
  options: {},
  run: async (_given, newsroom, asker) =>
    composeStatus(await editingOf(newsroom, asker).status(), wordsIn(asker.language)),
});
