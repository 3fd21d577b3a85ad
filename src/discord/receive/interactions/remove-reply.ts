import type { ButtonInteraction, Message } from 'discord.js';
import { readCustomId } from '../../draw/custom-id.ts';
import { REMOVE } from '../../draw/removable.ts';
import { askerOf } from '../asker.ts';
import type { DiscordContext } from '../../context.ts';
import { failedPrecondition, refuse } from '../precondition.ts';

/** Whether the button is the only one that is Discord's own. */
export function isRemove({ customId }: ButtonInteraction): boolean {
  const id = readCustomId(customId);
  return id?.of === 'button' && id.name === REMOVE;
}

/** Deletes the answer under which the button is, with all its pages, for who asked and for moderators. */
export async function removeReply(interaction: ButtonInteraction, context: DiscordContext): Promise<void> {
  const asker = askerOf(interaction, context);
  const reason = failedPrecondition({}, asker, context);
  if (reason !== null) return refuse(interaction, context, reason);
  if (!asker.isModerator && (await whoAsked(interaction.message, context)) !== asker.member)
    return refuse(interaction, context, { code: 'not-yours' });
  await interaction.deferUpdate();
  await interaction.deleteReply();
  await removeFurtherPages(interaction.message, context);
}

async function removeFurtherPages(
  { id, channel }: Message,
  { answered, log }: DiscordContext,
): Promise<void> {
  const sent = answered.of(id);
  if (sent === undefined) return;
  answered.drop(sent);
  const further = sent.pages.filter((page) => page !== id);
  await Promise.all(
    further.map((page) =>
      channel.messages
        .delete(page)
        .catch((error: unknown) => log.warn(error, 'a page of a deleted reply was not deleted')),
    ),
  );
}

/** The message that it replies to tells, where that may be read; otherwise what is remembered. Null where nobody knows any more. */
async function whoAsked(message: Message, { answered }: DiscordContext): Promise<string | null> {
  if (message.interactionMetadata !== null) return message.interactionMetadata.user.id;
  const asked = message.reference === null ? null : await message.fetchReference().catch(() => null);
  return asked?.author.id ?? answered.of(message.id)?.asker ?? null;
}
