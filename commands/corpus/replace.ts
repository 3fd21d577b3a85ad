import { defineModeratorCommand } from '../../src/command/moderating/define-moderator-command.ts';
import { ownStoryOption } from '../../src/command/moderating/moderation-of.ts';
import { sourceForm, sourceIn, sourceOptions } from '../../src/command/moderating/story-source.ts';
import { composeDraft } from '../../src/reply/moderation.ts';

export const command = defineModeratorCommand({
  name: 'corpus replace',
  description: 'Put another version in the place of a story of this server',
  options: { story: ownStoryOption, ...sourceOptions },
  form: sourceForm,
  run: async ({ story, ...given }, { moderation, words }) =>
    composeDraft(await moderation.draft(sourceIn(given), story), words),
});
