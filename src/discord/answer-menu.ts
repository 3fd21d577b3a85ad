import type { MessageContextMenuCommandInteraction } from 'discord.js';
import { askerOf } from './asker.ts';
import { chosenMessage } from './chosen-message.ts';
import type { Desk } from './desk.ts';
import { hindranceToWork, refuse, refuseUnknown } from './hindrance.ts';
import { respond } from './respond.ts';

/** Answers a command that was chosen in the menu of a message. */
export async function answerMenu(
  interaction: MessageContextMenuCommandInteraction,
  desk: Desk,
): Promise<void> {
  const log = desk.log.child({ command: interaction.commandName });
  const command = desk.commands.messages.get(interaction.commandName);
  if (command === undefined) return refuseUnknown(interaction, { ...desk, log }, 'command');
  const asker = askerOf(interaction, desk);
  const refusal = hindranceToWork(command, asker, desk);
  if (refusal !== null) return refuse(interaction, { ...desk, log }, refusal);
  await respond(interaction, {
    asker,
    log,
    answered: desk.answered,
    isPrivate: command.whisper === true,
    run: async (here) => {
      const message = await chosenMessage(interaction.targetMessage, command.mostBytes);
      return command.run(message, desk.newsroomOf(here.server), here);
    },
  });
}
