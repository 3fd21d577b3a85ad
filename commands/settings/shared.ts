import { changeSettings } from '../../src/command/moderating/change-settings.ts';
import { defineCommand } from '../../src/command/command.ts';

export const command = defineCommand({
  name: 'settings shared',
  description: 'Whether the stories that all servers share are asked here too',
  audience: 'moderators',
  serversOnly: true,
  whisper: true,
  options: { on: { kind: 'flag', description: 'Asked here too', required: true } },
  run: ({ on }, newsroom, asker) =>
    changeSettings(newsroom, asker, {
      what: 'sharedStories',
      to: () => on,
    }),
});
