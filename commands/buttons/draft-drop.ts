import { defineButton } from '../../src/command/button.ts';
import { moderationOf } from '../../src/command/moderating/moderation-of.ts';
import { say } from '../../src/reply/reply.ts';
import { wordsIn } from '../../src/reply/words/words-in.ts';

export const button = defineButton({
  name: 'draft-drop',
  audience: 'moderators',
  whisper: true,
  replaces: true,
  run: async ({ payload }, newsroom, asker) => {
    await moderationOf(newsroom).discard(payload);
    return say(wordsIn(asker.language).moderation.draft.discarded);
  },
});
