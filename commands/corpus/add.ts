import { defineCommand } from '../../src/command/command.ts';
import { moderationOf } from '../../src/command/moderating/moderation-of.ts';
import { sourceForm, sourceIn, sourceOptions } from '../../src/command/moderating/story-source.ts';
import { composeDraft } from '../../src/reply/moderation.ts';
import { wordsIn } from '../../src/reply/words/words-in.ts';

export const command = defineCommand({
  name: 'corpus add',
  description: 'Add a story by its link, as a file, or in a form; you see what was read first',
  audience: 'moderators',
  serversOnly: true,
  whisper: true,
  options: sourceOptions,
  form: sourceForm,
  run: async (given, newsroom, asker) =>
    composeDraft(await moderationOf(newsroom, asker).draft(sourceIn(given)), wordsIn(asker.language)),
});
