import type { Interaction } from 'discord.js';
import { answerButton } from './answer-button.ts';
import { answerCommand } from './answer-command.ts';
import { answerForm } from './answer-form.ts';
import { answerMenu } from './answer-menu.ts';
import type { Desk } from './desk.ts';
import { refuseUnknown } from './hindrance.ts';
import { apologise } from './respond.ts';
import { suggest } from './suggest.ts';

/** Answers one interaction. Never rejects: what Discord refuses (a token that has expired, a lost right) is logged. */
export async function dispatch(interaction: Interaction, desk: Desk): Promise<void> {
  const log = desk.log.child({ request: interaction.id });
  try {
    await answer(interaction, { ...desk, log });
  } catch (error) {
    // Whoever types on no longer waits for what was suggested before: Discord then knows the interaction no more.
    if (interaction.isAutocomplete()) log.debug(error, 'what was suggested came too late');
    else log.error(error, 'Discord did not take the answer');
    if (interaction.isRepliable() && interaction.deferred && !interaction.replied)
      await apologise(interaction, log);
  }
}

async function answer(interaction: Interaction, desk: Desk): Promise<void> {
  if (interaction.isAutocomplete()) await suggest(interaction, desk);
  else if (interaction.isChatInputCommand()) await answerCommand(interaction, desk);
  else if (interaction.isMessageContextMenuCommand()) await answerMenu(interaction, desk);
  else if (interaction.isButton()) await answerButton(interaction, desk);
  else if (interaction.isModalSubmit()) await answerForm(interaction, desk);
  // A command in the menu of a person, a list to choose from: what no version of this one has.
  else if (interaction.isRepliable()) await refuseUnknown(interaction, desk, 'command');
}
