import type { ModalSubmitInteraction } from 'discord.js';
import type { Button } from '../../../command/button.ts';
import { whispers, type Command } from '../../../command/command.ts';
import { askerOf } from '../asker.ts';
import { readCustomId } from '../../draw/custom-id.ts';
import type { DiscordContext } from '../../context.ts';
import { fieldIn, filledIn } from './form.ts';
import { failedPrecondition, refuse, refuseUnknown } from '../precondition.ts';
import { questionInMessage } from '../../draw/read-back.ts';
import { respond } from '../../send/respond.ts';

/** Runs the command or button whose form was sent off. */
export async function answerForm(
  interaction: ModalSubmitInteraction,
  context: DiscordContext,
): Promise<void> {
  const id = readCustomId(interaction.customId);
  const log = context.log.child({ form: id?.name });
  const owner = id?.of === 'command' ? context.commands.slash.get(id.name) : buttonOf(id?.name, context);
  if (id === null || owner?.form === undefined)
    return refuseUnknown(interaction, { ...context, log }, 'button');
  const reason = failedPrecondition(owner, askerOf(interaction, context), context);
  if (reason !== null) return refuse(interaction, { ...context, log }, reason);
  const form = { payload: id.payload, interaction, context: { ...context, log } };
  await ('options' in owner ? runCommand(owner, form) : runButton(owner, form));
}

const buttonOf = (name = '', { commands }: DiscordContext): Button | undefined => commands.buttons.get(name);

type Sent = {
  readonly payload: string;
  readonly interaction: ModalSubmitInteraction;
  readonly context: DiscordContext;
};

async function runCommand(command: Command, { payload, interaction, context }: Sent): Promise<void> {
  const given = filledIn(interaction, command, payload);
  const asker = askerOf(interaction, context);
  await respond(interaction, {
    asker,
    log: context.log,
    answered: context.answered,
    isPrivate: whispers(command, given, asker),
    run: (here) => command.run(given, context.newsroomOf(here.server), here),
  });
}

async function runButton(button: Button, { payload, interaction, context }: Sent): Promise<void> {
  const names = Object.keys(button.form?.fields ?? {});
  const fields = Object.fromEntries(names.map((name) => [name, fieldIn(interaction, name)]));
  const question = questionInMessage(interaction.message?.content ?? '');
  await respond(interaction, {
    asker: askerOf(interaction, context),
    log: context.log,
    answered: context.answered,
    isPrivate: button.whisper === true,
    replaces: button.replaces === true && interaction.isFromMessage(),
    run: (here) => button.run({ payload, question, fields }, context.newsroomOf(here.server), here),
  });
}
