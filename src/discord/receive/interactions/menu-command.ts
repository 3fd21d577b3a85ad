import type { MessageContextMenuCommandInteraction } from 'discord.js';
import { chosenMessage } from './chosen-message.ts';
import type { Handler } from './handle.ts';

/** A command that was chosen in the menu of a message. */
export const menuCommand: Handler<MessageContextMenuCommandInteraction> = {
  what: 'command',
  logged: ({ commandName }) => ({ command: commandName }),
  taskOf: ({ commandName, targetMessage }, _asker, { commands }) => {
    const command = commands.messages.get(commandName);
    if (command === undefined) return null;
    return {
      limits: command,
      counts: true,
      isPrivate: command.whisper === true,
      run: async (newsroom, here) =>
        command.run(await chosenMessage(targetMessage, command.mostBytes), newsroom, here),
    };
  },
};
