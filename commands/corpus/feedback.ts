import { defineCommand } from '../../src/command/command.ts';
import { moderationOf } from '../../src/command/moderating/moderation-of.ts';
import { composeFeedback } from '../../src/reply/moderation.ts';
import { wordsIn } from '../../src/reply/words/words-in.ts';

/** The newest so many. */
const MOST = 15;

export const command = defineCommand({
  name: 'corpus feedback',
  description: 'Questions whose answers were marked wrong here',
  audience: 'moderators',
  serversOnly: true,
  whisper: true,
  options: {},
  run: async (_given, newsroom, asker) =>
    composeFeedback(await moderationOf(newsroom, asker).feedback(MOST), wordsIn(asker.language)),
});
