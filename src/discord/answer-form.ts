import type { ModalSubmitInteraction } from 'discord.js';
import type { Button } from '../command/button.ts';
import { whispers, type Command } from '../command/command.ts';
import { askerOf } from './asker.ts';
import { readCustomId } from './custom-id.ts';
import type { Desk } from './desk.ts';
import { fieldIn, filledIn } from './form.ts';
import { hindrance, refuse, refuseUnknown } from './hindrance.ts';
import { questionInMessage } from './read-back.ts';
import { respond } from './respond.ts';

/** Runs the command or button whose form was sent off. */
export async function answerForm(interaction: ModalSubmitInteraction, desk: Desk): Promise<void> {
  const id = readCustomId(interaction.customId);
  const log = desk.log.child({ form: id?.name });
  const owner = id?.of === 'command' ? desk.commands.slash.get(id.name) : buttonOf(id?.name, desk);
  if (id === null || owner?.form === undefined) return refuseUnknown(interaction, { ...desk, log }, 'button');
  const refusal = hindrance(owner, askerOf(interaction, desk), desk);
  if (refusal !== null) return refuse(interaction, { ...desk, log }, refusal);
  const form = { at: id.at, interaction, desk: { ...desk, log } };
  await ('options' in owner ? runCommand(owner, form) : runButton(owner, form));
}

const buttonOf = (name = '', { commands }: Desk): Button | undefined => commands.buttons.get(name);

type Sent = { readonly at: string; readonly interaction: ModalSubmitInteraction; readonly desk: Desk };

async function runCommand(command: Command, { at, interaction, desk }: Sent): Promise<void> {
  const given = filledIn(interaction, command, at);
  const asker = askerOf(interaction, desk);
  await respond(interaction, {
    asker,
    log: desk.log,
    answered: desk.answered,
    isPrivate: whispers(command, given, asker),
    run: (here) => command.run(given, desk.newsroomOf(here.server), here),
  });
}

async function runButton(button: Button, { at, interaction, desk }: Sent): Promise<void> {
  const names = Object.keys(button.form?.fields ?? {});
  const fields = Object.fromEntries(names.map((name) => [name, fieldIn(interaction, name)]));
  const question = questionInMessage(interaction.message?.content ?? '');
  await respond(interaction, {
    asker: askerOf(interaction, desk),
    log: desk.log,
    answered: desk.answered,
    isPrivate: button.whisper === true,
    replaces: button.replaces === true && interaction.isFromMessage(),
    run: (here) => button.run({ at, question, fields }, desk.newsroomOf(here.server), here),
  });
}
