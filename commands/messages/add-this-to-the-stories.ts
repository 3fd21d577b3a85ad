import { moderationOf } from '../../src/command/moderating/moderation-of.ts';
import { defineMessageCommand } from '../../src/command/message-command.ts';
import { MOST_STORY_BYTES } from '../../src/newsroom/servers/limits.ts';
import { composeDraft } from '../../src/reply/moderation.ts';
import { wordsIn } from '../../src/reply/words/words-in.ts';
import { UserError } from '../../src/text/errors.ts';

export const command = defineMessageCommand({
  name: 'Add this to the stories',
  audience: 'moderators',
  serversOnly: true,
  whisper: true,
  mostBytes: MOST_STORY_BYTES,
  run: async ({ text, files: [file] }, newsroom, asker) => {
    const link = /https?:\/\/[^\s<>]+/iu.exec(text)?.[0];
    const words = wordsIn(asker.language);
    if (file === undefined && link === undefined)
      throw new UserError({ code: 'no-source-in-message', most: MOST_STORY_BYTES });
    const source = file === undefined ? { link: link ?? '' } : { file };
    return composeDraft(await moderationOf(newsroom).draft(source), words);
  },
});
