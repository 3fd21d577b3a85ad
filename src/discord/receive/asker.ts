import { PermissionFlagsBits, type BaseInteraction, type GuildMember, type Message } from 'discord.js';
import type { Asker } from '../../command/asker.ts';
import { languageOfLocale } from '../../reply/words/language.ts';
import type { DiscordContext } from '../context.ts';

type AskerContext = Pick<DiscordContext, 'moderatorRoles' | 'preferencesOf' | 'bot'>;

/** Who is behind an interaction, spoken to in their own language. Whether they may moderate is checked here again: a server may have opened a command to others. */
export function askerOf(interaction: BaseInteraction, context: AskerContext): Asker {
  const { channelId, user, locale, memberPermissions } = interaction;
  const server = serverOf(interaction);
  return {
    server,
    channel: channelId,
    member: user.id,
    name: user.tag,
    isModerator:
      server !== null &&
      (memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true ||
        hasRole(server, rolesOf(interaction), context)),
    answersPrivately: server !== null && context.preferencesOf?.(server).answersPrivately === true,
    language: languageOfLocale(locale),
    meanwhile: () => {},
    bot: context.bot,
  };
}

/** The server of an interaction; null where the bot is no member, as where somebody has it as an app of their own: nothing is kept of that one. */
export const serverOf = ({ guildId, guild }: Pick<BaseInteraction, 'guildId' | 'guild'>): string | null =>
  guild === null ? null : guildId;

/** Who has written a message, spoken to in the language of the server: Discord tells nobody's own. */
export function writerOf({ author, guild, channelId, member }: Message, context: AskerContext): Asker {
  const server = guild?.id ?? null;
  return {
    server,
    channel: channelId,
    member: author.id,
    name: author.tag,
    isModerator:
      member?.permissions.has(PermissionFlagsBits.ManageGuild) === true ||
      hasRole(server, member === null ? [] : roleIds(member), context),
    language: languageOfLocale(guild?.preferredLocale),
    meanwhile: () => {},
    bot: context.bot,
  };
}

function hasRole(server: string | null, roles: readonly string[], { moderatorRoles }: AskerContext): boolean {
  const counting = server === null ? [] : (moderatorRoles?.(server) ?? []);
  // The role of all members has the id of the server; it could be chosen once.
  return roles.some((role) => role !== server && counting.includes(role));
}

/** Of a server that is not in the cache, as of a user app, the ids alone are known. */
const rolesOf = ({ member }: BaseInteraction): readonly string[] =>
  member === null ? [] : Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];

const roleIds = ({ roles }: GuildMember): readonly string[] => [...roles.cache.keys()];

/** As they are where others read along: spoken to in the language of the server. */
export const inPublic = (asker: Asker, { guildLocale }: Pick<BaseInteraction, 'guildLocale'>): Asker =>
  guildLocale === null ? asker : { ...asker, language: languageOfLocale(guildLocale) };
