import { Events, type Client, type Interaction } from 'discord.js';
import type { Logger } from 'pino';
import { serversAShard, warnOfGrowth } from '../client/warn-of-size.ts';
import { keepFewDirectChannels } from '../client/direct-channels.ts';
import { dispatch } from './dispatch.ts';
import {
  answerEdited,
  answerMessage,
  forgetMessage,
  isAnsweredHere,
  speaksToBot,
  type MessageContext,
} from './messages/mentions.ts';
import { rememberRecent } from './recent-ids.ts';
import type { RunningAnswers } from '../client/running-answers.ts';

/** Lets the client answer what Discord tells it, and writes down how the connection does. */
export function listen(client: Client, running: RunningAnswers, context: MessageContext): void {
  const { log, isStopping } = context;
  const isNew = rememberRecent();
  client.on(Events.InteractionCreate, (interaction) => {
    if (isNew(interaction.id)) running.add(answerInteraction(interaction, context));
  });
  const keepFew = keepFewDirectChannels(client);
  client.on(Events.MessageCreate, (message) => {
    keepFew(message);
    if (speaksToBot(message) && isAnsweredHere(message, context) && isNew(message.id))
      running.add(ifClaimed(message.id, context, () => answerMessage(message, context)));
  });
  client.on(Events.MessageUpdate, (_old, message) => {
    // Of a message that is not kept Discord may tell a part only.
    if (
      !message.partial &&
      message.editedTimestamp !== null &&
      speaksToBot(message) &&
      isAnsweredHere(message, context)
    )
      running.add(
        ifClaimed(`${message.id} ${message.editedTimestamp}`, context, () => answerEdited(message, context)),
      );
  });
  client.on(Events.MessageDelete, (message) => running.add(forgetMessage(message, context)));
  client.on(Events.MessageBulkDelete, (messages) => {
    for (const message of messages.values()) running.add(forgetMessage(message, context));
  });
  client.on(Events.GuildCreate, ({ id }) => {
    warnOfGrowth({ servers: serversAShard(client), log });
    running.add(tell(() => context.serverEvents?.join(id), log));
  });
  client.on(Events.GuildDelete, ({ id }) => running.add(tell(() => context.serverEvents?.leave(id), log)));
  client.on(Events.Error, (error) => log.error(error, 'discord.js'));
  client.on(Events.ShardError, (error) => log.error(error, 'the gateway'));
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.on(Events.ShardReconnecting, () => {
    if (!isStopping()) log.info('reconnecting to Discord');
  });
  client.on(Events.ShardResume, (_shard, replayed) => log.info({ replayed }, 'back on Discord'));
}

/** What is suggested while somebody types is nobody's alone: what comes second is not shown. */
const answerInteraction = (interaction: Interaction, context: MessageContext): Promise<void> =>
  interaction.isAutocomplete()
    ? dispatch(interaction, context)
    : ifClaimed(interaction.id, context, () => dispatch(interaction, context));

async function ifClaimed(id: string, { claim }: MessageContext, work: () => Promise<void>): Promise<void> {
  if (claim === null || (await claim(id))) await work();
}

/** Where that cannot be kept it is logged. */
export async function tell(what: () => Promise<void> | undefined, log: Logger): Promise<void> {
  try {
    await what();
  } catch (error) {
    log.error(error, 'that the bot came or left was not kept');
  }
}
