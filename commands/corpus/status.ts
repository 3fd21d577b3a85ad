import { defineCommand } from '../../src/command/command.ts';
import { moderationOf } from '../../src/command/moderating/moderation-of.ts';
import { composeStatus } from '../../src/reply/moderation.ts';
import { wordsIn } from '../../src/reply/words/words-in.ts';

export const command = defineCommand({
  name: 'corpus status',
  description: 'How many stories this server has, how many it may have, and what was not read',
  audience: 'moderators',
  serversOnly: true,
  whisper: true,
  options: {},
  run: async (_given, newsroom, asker) =>
    composeStatus(await moderationOf(newsroom, asker).status(), wordsIn(asker.language)),
});
