import type { ChatInputCommandInteraction } from 'discord.js';
import type { Logger } from 'pino';
import type { Bot } from '../command/bot.ts';
import type { Commands } from '../command/load-commands.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { AnsweredMessages } from './send/answered-messages.ts';
import type { Preferences } from '../store/preferences.ts';
import type { Claim } from './receive/claim.ts';
import type { Limit } from './receive/rate-limit.ts';

export type ServerEvents = {
  readonly join: (server: string) => Promise<void>;
  readonly leave: (server: string) => Promise<void>;
  /** At the start: the bot is in these and no others. */
  readonly found: (servers: ReadonlySet<string>) => Promise<void>;
};

/** What answering an interaction takes. */
export type DiscordContext = {
  readonly commands: Commands;
  /** The stories that a server sees; null: those of direct messages. */
  readonly newsroomOf: (server: string | null) => Newsroom | Promise<Newsroom>;
  /** Ids of the roles that count as moderators in a server, beside those who may manage it. */
  readonly moderatorRoles?: ((server: string) => readonly string[]) | undefined;
  /** What else a server has set. */
  readonly preferencesOf?: ((server: string) => Preferences) | undefined;
  /** Told when the bot comes to a server, and when it is made to leave. */
  readonly serverEvents?: ServerEvents | undefined;
  readonly log: Logger;
  /** What commands may ask of this program. */
  readonly bot: Bot;
  readonly limit: Limit;
  /** Null: this process is alone, and answers everything. */
  readonly claim: Claim | null;
  readonly answered: AnsweredMessages;
  /** Whether the bot is about to stop: then nothing new is begun. */
  readonly isStopping: () => boolean;
};

type Named = {
  readonly commandName: string;
  readonly options: Pick<ChatInputCommandInteraction['options'], 'getSubcommand'>;
};

/** As it is typed, and as the registry knows it: "corpus reload". */
export function nameOf({ commandName, options }: Named): string {
  const subcommand = options.getSubcommand(false);
  return subcommand === null ? commandName : `${commandName} ${subcommand}`;
}
