import { changeSettings } from '../../src/command/moderating/change-settings.ts';
import { defineCommand } from '../../src/command/command.ts';

export const command = defineCommand({
  name: 'settings private',
  description: 'Whether only the asker sees answers, where they do not say otherwise',
  audience: 'moderators',
  serversOnly: true,
  whisper: true,
  options: { on: { kind: 'flag', description: 'Only the asker', required: true } },
  run: ({ on }, newsroom, asker) =>
    changeSettings(newsroom, asker, {
      what: 'answersPrivately',
      to: () => on,
    }),
});
