import type { ChatInputCommandInteraction } from 'discord.js';
import type { Logger } from 'pino';
import type { Command } from '../command/command.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';

/** What answering an interaction takes. */
export type Desk = {
  readonly commands: ReadonlyMap<string, Command>;
  readonly newsroom: Newsroom;
  readonly log: Logger;
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
