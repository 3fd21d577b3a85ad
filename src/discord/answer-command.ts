import type { ChatInputCommandInteraction } from 'discord.js';
import { whispers } from '../command/command.ts';
import { askerOf } from './asker.ts';
import { nameOf, type Desk } from './desk.ts';
import { commandForm } from './form.ts';
import { givenIn, withFiles } from './given.ts';
import { hindranceToWork, refuse, refuseUnknown } from './hindrance.ts';
import { respond } from './respond.ts';

/** Answers a slash command, or opens its form. */
export async function answerCommand(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void> {
  const name = nameOf(interaction);
  const log = desk.log.child({ command: name });
  const command = desk.commands.slash.get(name);
  if (command === undefined) return refuseUnknown(interaction, { ...desk, log }, 'command');
  const asker = askerOf(interaction, desk);
  const refusal = hindranceToWork(command, asker, desk);
  if (refusal !== null) return refuse(interaction, { ...desk, log }, refusal);
  const given = givenIn(interaction, command);
  // A form must be the first that Discord hears: it cannot follow a deferral.
  if (command.form?.opens(given) === true) {
    await interaction.showModal(commandForm(command, given, asker.language));
    return;
  }
  await respond(interaction, {
    asker,
    log,
    answered: desk.answered,
    isPrivate: whispers(command, given, asker),
    run: async (here) =>
      command.run(await withFiles(given, interaction, command), desk.newsroomOf(here.server), here),
  });
}
