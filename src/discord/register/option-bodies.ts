import {
  ChannelType,
  type ApplicationCommandOptionBase,
  type SlashCommandBuilder,
  type SlashCommandSubcommandBuilder,
} from 'discord.js';
import type { Command } from '../../command/command.ts';
import { inForm, type Option } from '../../command/option.ts';
import { choiceIn, optionIn } from './localizations.ts';

type Builder = SlashCommandBuilder | SlashCommandSubcommandBuilder;

/** The description of a command and the options of its line; those that a form asks for are no options of Discord's. */
export function describe<Described extends Builder>(builder: Described, command: Command): Described {
  builder.setDescription(command.description);
  for (const [name, option] of Object.entries(command.options)) {
    if (!inForm(option)) addOption(builder, { command: command.name, name }, option);
  }
  return builder;
}

type Where = { readonly command: string; readonly name: string };

function addOption(builder: Builder, { command, name }: Where, option: Option): void {
  const named = <Made extends ApplicationCommandOptionBase>(made: Made): Made =>
    made
      .setName(name)
      .setNameLocalizations(optionIn(command, name, 'name'))
      .setDescription(option.description)
      .setDescriptionLocalizations(optionIn(command, name, 'description'))
      .setRequired(option.required);
  switch (option.kind) {
    case 'flag':
      return void builder.addBooleanOption(named);
    case 'number':
      return void builder.addIntegerOption((made) => {
        if (option.least !== undefined) made.setMinValue(option.least);
        if (option.most !== undefined) made.setMaxValue(option.most);
        return named(made);
      });
    case 'file':
      return void builder.addAttachmentOption(named);
    case 'channel':
      return void builder.addChannelOption((made) =>
        named(made).addChannelTypes(
          ChannelType.GuildText,
          ChannelType.GuildAnnouncement,
          ChannelType.GuildForum,
        ),
      );
    case 'role':
      return void builder.addRoleOption(named);
    case 'text':
    case undefined:
    default:
      return void builder.addStringOption((made) => {
        const choices = (option.choices ?? []).map((choice) => ({
          ...choice,
          name_localizations: choiceIn(command, name, choice.value),
        }));
        if (choices.length > 0) made.addChoices(choices);
        return named(made).setAutocomplete(option.suggest !== undefined);
      });
  }
}
