import { defineCommand } from '../../src/command/command.ts';
import { moderationOf } from '../../src/command/moderating/moderation-of.ts';
import { composeSettings } from '../../src/reply/set.ts';
import { wordsIn } from '../../src/reply/words/words-in.ts';

export const command = defineCommand({
  name: 'settings show',
  description: 'What is set in this server',
  audience: 'moderators',
  serversOnly: true,
  whisper: true,
  options: {},
  run: (_given, newsroom, asker) =>
    composeSettings(moderationOf(newsroom, asker).settings(), wordsIn(asker.language)),
});
