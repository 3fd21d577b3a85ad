import type { ButtonInteraction } from 'discord.js';
import { wordsIn } from '../../../reply/words/words-in.ts';
import { readCustomId } from '../../draw/custom-id.ts';
import { questionInMessage } from '../../draw/read-back.ts';
import { formOf } from './form.ts';
import type { Handler } from './handle.ts';

/** A button under a message of the bot's, or the form that it opens first. */
export const button: Handler<ButtonInteraction> = {
  what: 'button',
  logged: ({ customId }) => ({ button: readCustomId(customId)?.name }),
  taskOf: ({ customId, message }, { language }, { commands }) => {
    const id = readCustomId(customId);
    const pressed = id?.of === 'button' ? commands.buttons.get(id.name) : undefined;
    if (id === null || pressed === undefined) return null;
    const { form, whisper, counts, replaces } = pressed;
    return {
      limits: pressed,
      counts: counts === true,
      form:
        form &&
        (() => {
          const { title, fields } = form(wordsIn(language));
          return formOf(title, fields, id);
        }),
      isPrivate: whisper === true,
      replaces,
      run: (newsroom, here) =>
        pressed.run(
          { payload: id.payload, question: questionInMessage(message.content), fields: {} },
          newsroom,
          here,
        ),
    };
  },
};
