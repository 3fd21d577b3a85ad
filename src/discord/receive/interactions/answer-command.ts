import type { ChatInputCommandInteraction } from 'discord.js';
import { whispers } from '../../../command/command.ts';
import { askerOf } from '../asker.ts';
import { nameOf, type DiscordContext } from '../../context.ts';
import { commandForm } from './form.ts';
import { givenIn, withFiles } from './given-options.ts';
import { failedPreconditionToWork, refuse, refuseUnknown } from '../precondition.ts';
import { respond } from '../../send/respond.ts';

/** Answers a slash command, or opens its form. */
export async function answerCommand(
  interaction: ChatInputCommandInteraction,
  context: DiscordContext,
): Promise<void> {
  const name = nameOf(interaction);
  const log = context.log.child({ command: name });
  const command = context.commands.slash.get(name);
  if (command === undefined) return refuseUnknown(interaction, { ...context, log }, 'command');
  const asker = askerOf(interaction, context);
  const reason = failedPreconditionToWork(command, asker, context);
  if (reason !== null) return refuse(interaction, { ...context, log }, reason);
  const given = givenIn(interaction, command);
  // A form must be the first that Discord hears: it cannot follow a deferral.
  if (command.form?.opens(given) === true) {
    await interaction.showModal(commandForm(command, given, asker.language));
    return;
  }
  await respond(interaction, {
    asker,
    log,
    answered: context.answered,
    isPrivate: whispers(command, given, asker),
    run: async (here) =>
      command.run(await withFiles(given, interaction, command), context.newsroomOf(here.server), here),
  });
}
