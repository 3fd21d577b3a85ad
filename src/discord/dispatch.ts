import type { Interaction } from 'discord.js';
import { answerButton } from './answer-button.ts';
import { answerCommand } from './answer-command.ts';
import { answerForm } from './answer-form.ts';
import { answerMenu } from './answer-menu.ts';
import type { Desk } from './desk.ts';
import { apologise, type Answerable } from './respond.ts';
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
    if (isAnswerable(interaction) && interaction.deferred && !interaction.replied)
      await apologise(interaction, log);
  }
}

async function answer(interaction: Interaction, desk: Desk): Promise<void> {
  if (interaction.isAutocomplete()) await suggest(interaction, desk);
  if (interaction.isChatInputCommand()) await answerCommand(interaction, desk);
  if (interaction.isMessageContextMenuCommand()) await answerMenu(interaction, desk);
  if (interaction.isButton()) await answerButton(interaction, desk);
  if (interaction.isModalSubmit()) await answerForm(interaction, desk);
}

const isAnswerable = (interaction: Interaction): interaction is Answerable =>
  interaction.isChatInputCommand() ||
  interaction.isMessageContextMenuCommand() ||
  interaction.isButton() ||
  interaction.isModalSubmit();
