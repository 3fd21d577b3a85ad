import { defineButton } from '../../src/command/button.ts';
import { announce, moderationOf } from '../../src/command/moderating/moderation-of.ts';
import { say } from '../../src/reply/reply.ts';
import { titleOf } from '../../src/story/title-of.ts';
import { wordsIn } from '../../src/reply/words/words-in.ts';

export const button = defineButton({
  name: 'draft-add',
  audience: 'moderators',
  whisper: true,
  replaces: true,
  run: async ({ payload }, newsroom, asker) => {
    const moderation = moderationOf(newsroom);
    const title = titleOf(await moderation.confirm(payload, asker));
    await announce(moderation, asker, (words) => say(words.moderation.announced.added(asker.name, title)));
    return say(wordsIn(asker.language).moderation.added(title));
  },
});
