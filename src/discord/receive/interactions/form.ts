import {
  LabelBuilder,
  ModalBuilder,
  TextInputBuilder,
  TextInputStyle,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Command } from '../../../command/command.ts';
import { inForm, type AnyGiven, type LabelledField } from '../../../command/option.ts';
import type { Language } from '../../../reply/words/language.ts';
import { wordsIn } from '../../../reply/words/words-in.ts';
import { UserError } from '../../../text/errors.ts';
import { writeCustomId, type CustomId } from '../../draw/custom-id.ts';

/** Discord shows 45 characters of a title and of a label. */
const LONGEST_LABEL = 45;

type Fields = Readonly<Record<string, LabelledField>>;

/** A form as Discord opens it. Throws a UserError where what it belongs to does not fit into its id. */
export function formOf(title: string, fields: Fields, id: CustomId): ModalBuilder {
  const customId = writeCustomId(id);
  if (customId === null) throw new UserError({ code: 'too-long-for-form' });
  const labels = Object.entries(fields).map(([name, field]) => {
    const input = new TextInputBuilder()
      .setCustomId(name)
      .setStyle(field.long === true ? TextInputStyle.Paragraph : TextInputStyle.Short)
      .setRequired(field.required ?? false);
    if (field.most !== undefined) input.setMaxLength(field.most);
    return new LabelBuilder()
      .setLabel(labelOf(field.label))
      .setDescription(field.description)
      .setTextInputComponent(input);
  });
  return new ModalBuilder()
    .setCustomId(customId)
    .setTitle(title.slice(0, LONGEST_LABEL))
    .addLabelComponents(labels);
}

const labelOf = (name: string): string =>
  `${name.slice(0, 1).toUpperCase()}${name.slice(1).replaceAll(/[_-]/gu, ' ')}`.slice(0, LONGEST_LABEL);

/** The form of a command in the asker's language, with what was given in the line kept in its id. */
export function commandForm(
  { name, options, form }: Command,
  given: AnyGiven,
  language: Language,
): ModalBuilder {
  const words = wordsIn(language);
  const named = words.commands[name]?.options ?? {};
  const fields = Object.fromEntries(
    Object.entries(options).flatMap(([field, option]) => {
      if (!inForm(option)) return [];
      const { name: label, description } = named[field] ?? { ...option, name: field };
      return [[field, { ...option.form, label, description }]];
    }),
  );
  const kept = Object.entries(given).flatMap(([option, value]) =>
    value === undefined || typeof value === 'object' ? [] : [[option, String(value)] as [string, string]],
  );
  const payload = new URLSearchParams(kept).toString();
  return formOf(form?.title(words) ?? name, fields, { of: 'command', name, payload });
}

/** What a form of the command was filled with, and what was given in the line before it. */
export function filledIn(
  interaction: ModalSubmitInteraction,
  { options }: Command,
  payload: string,
): AnyGiven {
  const kept = new URLSearchParams(payload);
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => {
      if (inForm(option)) return [name, fieldIn(interaction, name)];
      const value = kept.get(name) ?? undefined;
      if (value === undefined) return [name, undefined];
      if (option.kind === 'flag') return [name, value === 'true'];
      return [name, option.kind === 'number' ? Number(value) : value];
    }),
  );
}

/** What was written into a field; nothing for white space. */
export function fieldIn({ fields }: ModalSubmitInteraction, name: string): string | undefined {
  const value = fields.fields.has(name) ? fields.getTextInputValue(name) : '';
  return value.trim() === '' ? undefined : value;
}
