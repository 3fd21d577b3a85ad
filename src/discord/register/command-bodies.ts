import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ContextMenuCommandBuilder,
  InteractionContextType,
  PermissionFlagsBits,
  SlashCommandBuilder,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command } from '../../command/command.ts';
import type { Commands } from '../../command/load-commands.ts';
import type { MessageCommand } from '../../command/message-command.ts';
import { commandIn } from './localizations.ts';
import { describe } from './option-bodies.ts';

type Body =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/**
 * What is sent to Discord for one command. The bit set of permissions is a number, as Discord's description of its API wants it
 * (its answers have it as a string).
 */
export type CommandBody = Omit<Body, 'default_member_permissions'> & {
  readonly default_member_permissions: number | null;
};

/** `server`: registered in one server, where contexts and kinds of installation have no meaning and are left out. */
export type CommandScope = 'global' | 'server';

type Registrable = Pick<Commands, 'slash' | 'messages'>;

/** The commands as Discord takes them: "corpus reload" is the subcommand `reload` of `corpus`. */
export function commandBodies(
  { slash, messages }: Registrable,
  scope: CommandScope = 'global',
): readonly CommandBody[] {
  const families = new Map<string, Command[]>();
  for (const command of slash.values()) {
    const name = firstWord(command.name);
    families.set(name, [...(families.get(name) ?? []), command]);
  }
  return [
    ...[...families].map(([name, family]) => slashBody(name, family, scope)),
    ...[...messages.values()].map((command) => menuBody(command, scope)),
  ];
}

function slashBody(name: string, family: readonly Command[], scope: CommandScope): CommandBody {
  const builder = new SlashCommandBuilder()
    .setName(name)
    .setNameLocalizations(commandIn(name, 'name'))
    .setDescriptionLocalizations(commandIn(name, 'description'));
  if (scope === 'global') offer(builder, family);
  for (const command of family) {
    if (command.name === name) describe(builder, command);
    else {
      builder.setDescription(`Commands of /${name}`);
      builder.addSubcommand((sub) =>
        describe(
          sub
            .setName(command.name.slice(name.length + 1))
            .setNameLocalizations(commandIn(command.name, 'name'))
            .setDescriptionLocalizations(commandIn(command.name, 'description')),
          command,
        ),
      );
    }
  }
  return { ...builder.toJSON(), default_member_permissions: permissionsOf(family) };
}

function menuBody(command: MessageCommand, scope: CommandScope): CommandBody {
  const builder = new ContextMenuCommandBuilder()
    .setName(command.name)
    .setNameLocalizations(commandIn(command.name, 'name'))
    .setType(ApplicationCommandType.Message);
  if (scope === 'global') offer(builder, [command]);
  return { ...builder.toJSON(), default_member_permissions: permissionsOf([command]) };
}

type Limited = Pick<Command, 'audience' | 'serversOnly'>;

const isForModerators = (family: readonly Limited[]): boolean =>
  family.every(({ audience }) => audience === 'moderators');

const permissionsOf = (family: readonly Limited[]): number | null =>
  isForModerators(family) ? Number(PermissionFlagsBits.ManageGuild) : null;

type Offered = Pick<SlashCommandBuilder | ContextMenuCommandBuilder, 'setContexts' | 'setIntegrationTypes'>;

/** Everywhere for everyone, as a user app too; in servers alone where there are moderators for it, or it says so. */
function offer(builder: Offered, family: readonly Limited[]): void {
  const { Guild, BotDM, PrivateChannel } = InteractionContextType;
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  const inServers = isForModerators(family) || family.every(({ serversOnly }) => serversOnly === true);
  builder.setContexts(inServers ? [Guild] : [Guild, BotDM, PrivateChannel]);
  builder.setIntegrationTypes(inServers ? [GuildInstall] : [GuildInstall, UserInstall]);
}

const firstWord = (name: string): string => name.split(' ', 1).join('');
