import type { Interaction } from 'discord.js';
import { answerButton } from './interactions/answer-button.ts';
import { answerCommand } from './interactions/answer-command.ts';
import { answerForm } from './interactions/answer-form.ts';
import { answerMenu } from './interactions/answer-menu.ts';
import type { DiscordContext } from '../context.ts';
import { refuseUnknown } from './precondition.ts';
import { apologise } from '../send/respond.ts';
import { suggest } from './interactions/suggest.ts';

/** Answers one interaction. Never rejects: what Discord refuses (a token that has expired, a lost right) is logged. */
export async function dispatch(interaction: Interaction, context: DiscordContext): Promise<void> {
  const log = context.log.child({ request: interaction.id });
  try {
    await answer(interaction, { ...context, log });
  } catch (error) {
    // Whoever types on no longer waits for what was suggested before: Discord then knows the interaction no more.
    if (interaction.isAutocomplete()) log.debug(error, 'what was suggested came too late');
    else log.error(error, 'Discord did not take the answer');
    if (interaction.isRepliable() && interaction.deferred && !interaction.replied)
      await apologise(interaction, log);
  }
}

async function answer(interaction: Interaction, context: DiscordContext): Promise<void> {
  if (interaction.isAutocomplete()) await suggest(interaction, context);
  else if (interaction.isChatInputCommand()) await answerCommand(interaction, context);
  else if (interaction.isMessageContextMenuCommand()) await answerMenu(interaction, context);
  else if (interaction.isButton()) await answerButton(interaction, context);
  else if (interaction.isModalSubmit()) await answerForm(interaction, context);
  // A command in the menu of a person, a list to choose from: what no version of this one has.
  else if (interaction.isRepliable()) await refuseUnknown(interaction, context, 'command');
}
