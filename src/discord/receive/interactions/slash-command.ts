import type { ChatInputCommandInteraction } from 'discord.js';
import { whispers } from '../../../command/command.ts';
import { nameOf } from '../../context.ts';
import { commandForm } from './form.ts';
import { givenIn, withFiles } from './given-options.ts';
import type { Handler } from './handle.ts';

/** A slash command, or the form that it opens first. */
export const slashCommand: Handler<ChatInputCommandInteraction> = {
  what: 'command',
  logged: (interaction) => ({ command: nameOf(interaction) }),
  taskOf: (interaction, asker, { commands }) => {
    const command = commands.slash.get(nameOf(interaction));
    if (command === undefined) return null;
    const given = givenIn(interaction, command);
    return {
      limits: command,
      counts: true,
      form:
        command.form?.opens(given) === true ? () => commandForm(command, given, asker.language) : undefined,
      isPrivate: whispers(command, given, asker),
      run: async (newsroom, here) =>
        command.run(await withFiles(given, interaction, command), newsroom, here),
    };
  },
};
