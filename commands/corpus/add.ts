import { defineModeratorCommand } from '../../src/command/moderating/define-moderator-command.ts';
import { sourceForm, sourceIn, sourceOptions } from '../../src/command/moderating/story-source.ts';
import { composeDraft } from '../../src/reply/moderation.ts';

export const command = defineModeratorCommand({
  name: 'corpus add',
  description: 'Add a story by its link, as a file, or in a form; you see what was read first',
  options: sourceOptions,
  form: sourceForm,
  run: async (given, { moderation, words }) => composeDraft(await moderation.draft(sourceIn(given)), words),
});
