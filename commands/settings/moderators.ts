import { changeSettings, toggled } from '../../src/command/moderating/change-settings.ts';
import { defineCommand } from '../../src/command/command.ts';
import { wordsIn } from '../../src/reply/words/words-in.ts';

export const command = defineCommand({
  name: 'settings moderators',
  description: 'Let a role look after stories and settings, or no longer',
  audience: 'moderators',
  serversOnly: true,
  whisper: true,
  options: { role: { kind: 'role', description: 'A role to add, or to take away', required: true } },
  run: async ({ role }, newsroom, asker) => {
    const { blocks } = await changeSettings(newsroom, asker, {
      what: 'moderatorRoles',
      to: (roles) => toggled(roles, role),
    });
    // Discord hides a command from those who may not manage the server, whatever the bot would let them do.
    const { showToRole } = wordsIn(asker.language).moderation;
    return { blocks: [...blocks, { kind: 'say', text: showToRole }] };
  },
});
