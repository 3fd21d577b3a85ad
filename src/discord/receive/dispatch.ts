import type { Interaction } from 'discord.js';
import type { DiscordContext } from '../context.ts';
import { refuseUnknown } from './precondition.ts';
import { apologise } from '../send/respond.ts';
import { button } from './interactions/button.ts';
import { handle } from './interactions/handle.ts';
import { menuCommand } from './interactions/menu-command.ts';
import { isRemove, removeReply } from './interactions/remove-reply.ts';
import { slashCommand } from './interactions/slash-command.ts';
import { submittedForm } from './interactions/submitted-form.ts';
import { suggest } from './interactions/suggest.ts';
import { UserError } from '../../text/errors.ts';

/** Answers one interaction. Never rejects: what Discord refuses (a token that has expired, a lost right) is logged. */
export async function dispatch(interaction: Interaction, context: DiscordContext): Promise<void> {
  const log = context.log.child({ request: interaction.id });
  try {
    await answer(interaction, { ...context, log });
  } catch (error) {
    // Whoever types on no longer waits for what was suggested before: Discord then knows the interaction no more.
    if (interaction.isAutocomplete()) log.debug(error, 'what was suggested came too late');
    else if (!(error instanceof UserError)) log.error(error, 'Discord did not take the answer');
    if (interaction.isRepliable() && !interaction.replied) await apologise(interaction, error, log);
  }
}

async function answer(interaction: Interaction, context: DiscordContext): Promise<void> {
  if (interaction.isAutocomplete()) await suggest(interaction, context);
  else if (interaction.isChatInputCommand()) await handle(slashCommand, interaction, context);
  else if (interaction.isMessageContextMenuCommand()) await handle(menuCommand, interaction, context);
  else if (interaction.isButton() && isRemove(interaction)) await removeReply(interaction, context);
  else if (interaction.isButton()) await handle(button, interaction, context);
  else if (interaction.isModalSubmit()) await handle(submittedForm, interaction, context);
  // A command in the menu of a person, a list to choose from: what no version of this one has.
  else if (interaction.isRepliable()) await refuseUnknown(interaction, context, 'command');
}
