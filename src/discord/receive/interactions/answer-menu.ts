import type { MessageContextMenuCommandInteraction } from 'discord.js';
import { askerOf } from '../asker.ts';
import { chosenMessage } from './chosen-message.ts';
import type { DiscordContext } from '../../context.ts';
import { failedPreconditionToWork, refuse, refuseUnknown } from '../precondition.ts';
import { respond } from '../../send/respond.ts';

/** Answers a command that was chosen in the menu of a message. */
export async function answerMenu(
  interaction: MessageContextMenuCommandInteraction,
  context: DiscordContext,
): Promise<void> {
  const log = context.log.child({ command: interaction.commandName });
  const command = context.commands.messages.get(interaction.commandName);
  if (command === undefined) return refuseUnknown(interaction, { ...context, log }, 'command');
  const asker = askerOf(interaction, context);
  const reason = failedPreconditionToWork(command, asker, context);
  if (reason !== null) return refuse(interaction, { ...context, log }, reason);
  await respond(interaction, {
    asker,
    log,
    answered: context.answered,
    isPrivate: command.whisper === true,
    run: async (here) => {
      const message = await chosenMessage(interaction.targetMessage, command.mostBytes);
      return command.run(message, context.newsroomOf(here.server), here);
    },
  });
}
