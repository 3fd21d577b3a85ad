import { PermissionFlagsBits, type BaseInteraction } from 'discord.js';
import type { Asker } from '../command/asker.ts';
import { languageOfLocale } from '../reply/words/language.ts';
import type { Desk } from './desk.ts';

/** Who is behind an interaction. Whether they may moderate is checked here again: a server may have opened a command to others. */
export function askerOf(interaction: BaseInteraction, desk: Pick<Desk, 'moderatorRoles'>): Asker {
  const { guildId, channelId, user, locale } = interaction;
  const roles = guildId === null ? [] : (desk.moderatorRoles?.(guildId) ?? []);
  return {
    server: guildId,
    channel: channelId,
    member: user.id,
    name: user.tag,
    isModerator:
      interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true ||
      rolesOf(interaction).some((role) => roles.includes(role)),
    language: languageOfLocale(locale),
    meanwhile: () => {},
  };
}

/** Of a server that is not in the cache, as of a user app, the ids alone are known. */
function rolesOf({ member }: BaseInteraction): readonly string[] {
  if (member === null) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}

/** As they are where others read along: spoken to in the language of the server. */
export const inPublic = (asker: Asker, { guildLocale }: Pick<BaseInteraction, 'guildLocale'>): Asker =>
  guildLocale === null ? asker : { ...asker, language: languageOfLocale(guildLocale) };
