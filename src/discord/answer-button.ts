import type { ButtonInteraction } from 'discord.js';
import { askerOf } from './asker.ts';
import { readCustomId } from './custom-id.ts';
import type { Desk } from './desk.ts';
import { formOf } from './form.ts';
import { hindrance, hindranceToWork, refuse, refuseUnknown } from './hindrance.ts';
import { questionInMessage } from './read-back.ts';
import { REMOVE } from './removable.ts';
import { removeReply } from './remove-reply.ts';
import { respond } from './respond.ts';

/** Does what a button under a message of the bot's is for, or opens its form. */
export async function answerButton(interaction: ButtonInteraction, desk: Desk): Promise<void> {
  const id = readCustomId(interaction.customId);
  const log = desk.log.child({ button: id?.name });
  if (id?.of === 'button' && id.name === REMOVE) return removeReply(interaction, { ...desk, log });
  const button = id?.of === 'button' ? desk.commands.buttons.get(id.name) : undefined;
  if (id === null || button === undefined) return refuseUnknown(interaction, { ...desk, log }, 'button');
  const asker = askerOf(interaction, desk);
  const refusal = (button.counts === true ? hindranceToWork : hindrance)(button, asker, desk);
  if (refusal !== null) return refuse(interaction, { ...desk, log }, refusal);
  if (button.form !== undefined) {
    await interaction.showModal(formOf(button.form.title, button.form.fields, id));
    return;
  }
  await respond(interaction, {
    asker,
    log,
    answered: desk.answered,
    isPrivate: button.whisper === true,
    replaces: button.replaces,
    run: (here) => {
      const question = questionInMessage(interaction.message.content);
      return button.run({ at: id.at, question, fields: {} }, desk.newsroomOf(here.server), here);
    },
  });
}
