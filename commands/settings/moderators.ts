import { changePreferences, toggled } from '../../src/command/moderating/change-preferences.ts';
import { defineModeratorCommand } from '../../src/command/moderating/define-moderator-command.ts';
import { UserError } from '../../src/text/errors.ts';

export const command = defineModeratorCommand({
  name: 'settings moderators',
  description: 'Let a role look after stories and settings, or no longer',
  options: { role: { kind: 'role', description: 'A role to add, or to take away', required: true } },
  run: async ({ role }, context) => {
    // Discord's role of all members has the id of the server.
    if (role === context.asker.server) throw new UserError({ code: 'role-of-everyone' });
    const { blocks } = await changePreferences(context, {
      what: 'moderatorRoles',
      to: (roles) => toggled(roles, role),
    });
    // Discord hides a command from those who may not manage the server, whatever the bot would let them do.
    const { showToRole } = context.words.moderation;
    return { blocks: [...blocks, { kind: 'say', text: showToRole }] };
  },
});
