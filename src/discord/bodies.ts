import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  SlashCommandBuilder,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type SlashCommandSubcommandBuilder,
} from 'discord.js';
import type { Command } from '../command/command.ts';

type Builder = SlashCommandBuilder | SlashCommandSubcommandBuilder;

/**
 * What is sent to Discord for one command. The bit set of permissions is a number, as Discord's description of its API wants it
 * (its answers have it as a string).
 */
export type CommandBody = Omit<
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  'default_member_permissions'
> & { readonly default_member_permissions: number | null };

/** `server`: registered in one server, where contexts and kinds of installation have no meaning and are left out. */
export type Scope = 'global' | 'server';

/** The commands as Discord takes them: "corpus reload" is the subcommand `reload` of `corpus`. */
export function commandBodies(
  commands: ReadonlyMap<string, Command>,
  scope: Scope = 'global',
): readonly CommandBody[] {
  const families = new Map<string, Command[]>();
  for (const command of commands.values()) {
    const name = firstWord(command.name);
    families.set(name, [...(families.get(name) ?? []), command]);
  }
  return [...families].map(([name, family]) => bodyOf(name, family, scope));
}

function bodyOf(name: string, family: readonly Command[], scope: Scope): CommandBody {
  const isForModerators = family.every(({ audience }) => audience === 'moderators');
  const builder = new SlashCommandBuilder().setName(name);
  if (scope === 'global') offer(builder, isForModerators);
  for (const command of family) {
    if (command.name === name) describe(builder, command);
    else {
      builder.setDescription(`Commands of /${name}`);
      builder.addSubcommand((sub) => describe(sub.setName(command.name.slice(name.length + 1)), command));
    }
  }
  const permissions = isForModerators ? Number(PermissionFlagsBits.ManageGuild) : null;
  return { ...builder.toJSON(), default_member_permissions: permissions };
}

/** Everywhere for everyone; where there are moderators for them. */
function offer(builder: SlashCommandBuilder, isForModerators: boolean): void {
  const { Guild, BotDM, PrivateChannel } = InteractionContextType;
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  builder
    .setContexts(isForModerators ? [Guild] : [Guild, BotDM, PrivateChannel])
    .setIntegrationTypes(isForModerators ? [GuildInstall] : [GuildInstall, UserInstall]);
}

function describe<Described extends Builder>(builder: Described, command: Command): Described {
  builder.setDescription(command.description);
  for (const [name, { description, required, suggest }] of Object.entries(command.options)) {
    builder.addStringOption((option) =>
      option
        .setName(name)
        .setDescription(description)
        .setRequired(required)
        .setAutocomplete(suggest !== undefined),
    );
  }
  return builder;
}

const firstWord = (name: string): string => name.split(' ', 1).join('');
