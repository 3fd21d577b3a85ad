import type { ModalSubmitInteraction } from 'discord.js';
import type { Asker } from '../../../command/asker.ts';
import type { Button } from '../../../command/button.ts';
import { whispers, type Command } from '../../../command/command.ts';
import { wordsIn } from '../../../reply/words/words-in.ts';
import { readCustomId } from '../../draw/custom-id.ts';
import { questionInMessage } from '../../draw/read-back.ts';
import { fieldIn, filledIn } from './form.ts';
import type { Handler } from './handle.ts';

type Task = ReturnType<Handler<ModalSubmitInteraction>['taskOf']>;
type Submitted = { readonly interaction: ModalSubmitInteraction; readonly payload: string };

/** The form of a command or a button, filled in. Opening it was counted already. */
export const submittedForm: Handler<ModalSubmitInteraction> = {
  what: 'button',
  logged: ({ customId }) => ({ form: readCustomId(customId)?.name }),
  taskOf: (interaction, asker, { commands }) => {
    const id = readCustomId(interaction.customId);
    if (id === null) return null;
    const owner = (id.of === 'command' ? commands.slash : commands.buttons).get(id.name);
    if (owner?.form === undefined) return null;
    const submitted = { interaction, payload: id.payload };
    return 'options' in owner ? ofCommand(owner, submitted, asker) : ofButton(owner, submitted, asker);
  },
};

function ofCommand(command: Command, { interaction, payload }: Submitted, asker: Asker): Task {
  const given = filledIn(interaction, command, payload);
  return {
    limits: command,
    counts: false,
    isPrivate: whispers(command, given, asker),
    run: (newsroom, here) => command.run(given, newsroom, here),
  };
}

function ofButton(button: Button, { interaction, payload }: Submitted, { language }: Asker): Task {
  const names = Object.keys(button.form?.(wordsIn(language)).fields ?? {});
  const fields = Object.fromEntries(names.map((name) => [name, fieldIn(interaction, name)]));
  const question = questionInMessage(interaction.message?.content ?? '');
  return {
    limits: button,
    counts: false,
    isPrivate: button.whisper === true,
    replaces: button.replaces === true && interaction.isFromMessage(),
    run: (newsroom, here) => button.run({ payload, question, fields }, newsroom, here),
  };
}
