import { changeSettings } from '../../src/command/moderating/change-settings.ts';
import { defineCommand } from '../../src/command/command.ts';

export const command = defineCommand({
  name: 'settings paragraphs',
  description: 'Read stories up to a paragraph only, for those who read along; without one: whole',
  audience: 'moderators',
  serversOnly: true,
  whisper: true,
  options: {
    last: { kind: 'number', description: 'The last paragraph', required: false, least: 1, most: 10_000 },
  },
  run: ({ last }, newsroom, asker) =>
    changeSettings(newsroom, asker, {
      what: 'lastParagraph',
      to: () => last ?? null,
    }),
});
