import {
  MessageFlags,
  PermissionFlagsBits,
  type ChatInputCommandInteraction,
  type Interaction,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Command } from '../command/command.ts';
import { say, type Reply } from '../reply/reply.ts';
import { UserError } from '../text/errors.ts';
import { nameOf, type Desk } from './desk.ts';
import { drawForDiscord } from './draw.ts';
import { outcome } from './outcome.ts';
import { APOLOGY, MODERATORS_ONLY, STOPPING, UNKNOWN_COMMAND } from '../reply/sentences.ts';
import { suggest } from './suggest.ts';

/** Answers one interaction. Never rejects: what Discord refuses (a token that has expired, a lost right) is logged. */
export async function dispatch(interaction: Interaction, desk: Desk): Promise<void> {
  const log = desk.log.child({ interaction: interaction.id });
  try {
    if (interaction.isAutocomplete()) await suggest(interaction, { ...desk, log });
    if (interaction.isChatInputCommand()) await answerCommand(interaction, { ...desk, log });
  } catch (error) {
    log.error(error, 'Discord did not take the answer');
    if (interaction.isChatInputCommand() && interaction.deferred && !interaction.replied)
      await apologise(interaction, log);
  }
}

/** The asker still sees "is thinking …": the last thing to try, which fails where the interaction itself is gone. */
async function apologise(interaction: ChatInputCommandInteraction, log: Logger): Promise<void> {
  const [apology] = drawForDiscord(say(APOLOGY));
  await interaction.editReply(apology).catch((error: unknown) => log.debug(error, 'nor the apology'));
}

/** Defers before any work: Discord wants an answer within three seconds, and this fixes who sees it. */
async function answerCommand(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void> {
  const name = nameOf(interaction);
  const log = desk.log.child({ command: name });
  const command = desk.commands.get(name);
  const isPrivate = command === undefined || command.whisper === true || !mayRun(interaction, command);
  await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
  const [first, ...more] = await outcome(() => run(interaction, command, { ...desk, log }), log);
  await interaction.editReply(first);
  for (const page of more) {
    const followUp = isPrivate ? { ...page, flags: [page.flags, MessageFlags.Ephemeral] as const } : page;
    // oxlint-disable-next-line no-await-in-loop -- pages are read in order
    await interaction.followUp(followUp);
  }
}

function run(
  interaction: ChatInputCommandInteraction,
  command: Command | undefined,
  { newsroom, log, isStopping }: Desk,
): Reply | Promise<Reply> {
  if (isStopping()) throw new UserError(STOPPING);
  if (command === undefined) {
    log.warn('Discord offers a command that this version does not have; it goes with the next registration');
    throw new UserError(UNKNOWN_COMMAND);
  }
  if (!mayRun(interaction, command)) throw new UserError(MODERATORS_ONLY);
  const given = Object.keys(command.options).map((option) => [
    option,
    interaction.options.getString(option) ?? undefined,
  ]);
  return command.run(Object.fromEntries(given), newsroom);
}

/** Checked again here: a server may have opened the command to others, and whoever runs the bot decides, not Discord's settings. */
const mayRun = ({ memberPermissions }: ChatInputCommandInteraction, { audience }: Command): boolean =>
  audience !== 'moderators' || memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true;
