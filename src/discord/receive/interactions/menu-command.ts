import type { MessageContextMenuCommandInteraction } from 'discord.js';
import { whispers } from '../../../command/command.ts';
import { chosenMessage } from './chosen-message.ts';
import type { Handler } from './handle.ts';

/** A command that was chosen in the menu of a message. */
export const menuCommand: Handler<MessageContextMenuCommandInteraction> = {
  what: 'command',
  logged: ({ commandName }) => ({ command: commandName }),
  taskOf: ({ commandName, targetMessage }, asker, { commands }) => {
    const command = commands.messages.get(commandName);
    if (command === undefined) return null;
    return {
      limits: command,
      counts: true,
      isPrivate: whispers(command, {}, asker),
      run: async (newsroom, here) =>
        command.run(await chosenMessage(targetMessage, command.mostBytes), newsroom, here),
    };
  },
};
