import { changeSettings, toggled } from '../../src/command/change-settings.ts';
import { defineCommand } from '../../src/command/command.ts';

/** Discord hides a command from those who may not manage the server, whatever the bot would let them do. */
const HINT =
  'Discord shows /corpus and /settings only to those who may manage this server. To show them to the role too: Server Settings, Integrations, this bot, the command, Add Roles or Members.';

export const command = defineCommand({
  name: 'settings moderators',
  description: 'Let a role look after stories and settings, or no longer',
  audience: 'moderators',
  serversOnly: true,
  whisper: true,
  options: { role: { kind: 'role', description: 'A role to add, or to take away', required: true } },
  run: ({ role }, newsroom, asker) =>
    changeSettings(newsroom, asker, {
      what: 'which roles look after the stories',
      change: ({ moderatorRoles }) => ({ moderatorRoles: [...toggled(moderatorRoles, role)] }),
      note: HINT,
    }),
});
