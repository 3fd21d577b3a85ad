import { changePreferences } from '../../src/command/moderating/change-preferences.ts';
import { defineModeratorCommand } from '../../src/command/moderating/define-moderator-command.ts';

export const command = defineModeratorCommand({
  name: 'settings paragraphs',
  description: 'Read stories up to a paragraph only, for those who read along; without one: whole',
  options: {
    last: { kind: 'number', description: 'The last paragraph', required: false, least: 1, most: 10_000 },
  },
  run: ({ last }, context) =>
    changePreferences(context, {
      what: 'lastParagraph',
      to: () => last ?? null,
    }),
});
