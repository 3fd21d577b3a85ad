import { defineCommand } from '../../src/command/command.ts';
import { moderationOf, ownStoryOption } from '../../src/command/moderating/moderation-of.ts';
import { sourceForm, sourceIn, sourceOptions } from '../../src/command/moderating/story-source.ts';
import { composeDraft } from '../../src/reply/moderation.ts';
import { wordsIn } from '../../src/reply/words/words-in.ts';

export const command = defineCommand({
  name: 'corpus replace',
  description: 'Put another version in the place of a story of this server',
  audience: 'moderators',
  serversOnly: true,
  whisper: true,
  options: { story: ownStoryOption, ...sourceOptions },
  form: sourceForm,
  run: async ({ story, ...given }, newsroom, asker) =>
    composeDraft(await moderationOf(newsroom, asker).draft(sourceIn(given), story), wordsIn(asker.language)),
});
