import type { ButtonInteraction } from 'discord.js';
import { askerOf } from '../asker.ts';
import { readCustomId } from '../../draw/custom-id.ts';
import type { DiscordContext } from '../../context.ts';
import { formOf } from './form.ts';
import { failedPrecondition, failedPreconditionToWork, refuse, refuseUnknown } from '../precondition.ts';
import { questionInMessage } from '../../draw/read-back.ts';
import { REMOVE } from '../../draw/removable.ts';
import { removeReply } from './remove-reply.ts';
import { respond } from '../../send/respond.ts';

/** Does what a button under a message of the bot's is for, or opens its form. */
export async function answerButton(interaction: ButtonInteraction, context: DiscordContext): Promise<void> {
  const id = readCustomId(interaction.customId);
  const log = context.log.child({ button: id?.name });
  if (id?.of === 'button' && id.name === REMOVE) return removeReply(interaction, { ...context, log });
  const button = id?.of === 'button' ? context.commands.buttons.get(id.name) : undefined;
  if (id === null || button === undefined) return refuseUnknown(interaction, { ...context, log }, 'button');
  const asker = askerOf(interaction, context);
  const reason = (button.counts === true ? failedPreconditionToWork : failedPrecondition)(
    button,
    asker,
    context,
  );
  if (reason !== null) return refuse(interaction, { ...context, log }, reason);
  if (button.form !== undefined) {
    await interaction.showModal(formOf(button.form.title, button.form.fields, id));
    return;
  }
  await respond(interaction, {
    asker,
    log,
    answered: context.answered,
    isPrivate: button.whisper === true,
    replaces: button.replaces,
    run: (here) => {
      const question = questionInMessage(interaction.message.content);
      return button.run({ payload: id.payload, question, fields: {} }, context.newsroomOf(here.server), here);
    },
  });
}
