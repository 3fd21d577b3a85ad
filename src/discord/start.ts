import { Client, Events, GatewayIntentBits, Partials, type ClientOptions } from 'discord.js';
import type { Logger } from 'pino';
import type { Commands } from '../command/load-commands.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { say, type Reply } from '../reply/reply.ts';
import type { UserError } from '../text/errors.ts';
import { dispatch } from './dispatch.ts';
import { leave } from './leave.ts';
import { logIn } from './log-in.ts';
import { answerMessage, speaksToBot } from './mentions.ts';
import { rememberRecent } from './recent.ts';
import { registerAtStart } from './register-at-start.ts';
import { keepRunning, type Running } from './running.ts';
import { INTRO, STOPPING } from '../reply/sentences.ts';
import { whenLost } from './when-lost.ts';

/** How long answers that are being given may still take when the bot stops, in milliseconds. */
const LAST_ANSWERS = 5000;

export type DiscordOptions = {
  readonly token: string;
  /** The only server to register commands in; without it they are registered everywhere. */
  readonly guildId?: string | null;
  readonly commands: Commands;
  /** The stories that a server sees; null: those of direct messages. */
  readonly newsroomOf: (server: string | null) => Newsroom;
  /** Ids of the roles that count as moderators in a server, beside those who may manage it. */
  readonly moderatorRoles?: (server: string) => readonly string[];
  readonly log: Logger;
  /** Answers what is asked in a message that speaks to the bot. */
  readonly answer: (question: string) => Promise<Reply>;
  /** The sentence for those who mention the bot and ask nothing. */
  readonly intro?: string;
  /** How long to wait for Discord at the start, in milliseconds. */
  readonly patience?: number;
  /** Where Discord is, for tests. */
  readonly clientOptions?: Pick<ClientOptions, 'rest' | 'ws'>;
};

export type Started = {
  readonly client: Client<true>;
  /** Begins nothing new, lets running answers end for up to five seconds, and leaves Discord. */
  readonly stop: () => Promise<void>;
  /** Resolves if Discord closes the connection for good while the bot runs (its token was reset), with what to do about it. */
  readonly lost: Promise<UserError>;
};

/**
 * Connects to Discord, registers the commands that differ, and answers. Throws a UserError where whoever runs the bot can mend what
 * is wrong: the token, the intents, the server id, the connection.
 */
export async function startDiscord(options: DiscordOptions): Promise<Started> {
  const { log, token, guildId = null, commands } = options;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Channels of direct messages are not sent at the start, so their first message comes from one that is not known.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    ...options.clientOptions,
  });
  const running = keepRunning();
  const state = { stopping: false };
  listen(client, { ...options, running, isStopping: () => state.stopping });
  const ready = await logIn(client, { token, patience: options.patience });
  const lost = whenLost(ready, log);
  await registerAtStart(ready, { commands, guildId, log });
  log.info({ user: ready.user.tag, servers: ready.guilds.cache.size }, 'on Discord');
  return {
    client: ready,
    lost,
    stop: async () => {
      if (state.stopping) return;
      state.stopping = true;
      if (!(await running.settle(LAST_ANSWERS))) log.warn('stopped before every answer was given');
      await leave(client);
    },
  };
}

type Listening = DiscordOptions & { readonly running: Running; readonly isStopping: () => boolean };

function listen(client: Client, { running, isStopping, log, intro = INTRO, ...options }: Listening): void {
  const isNew = rememberRecent();
  const { commands, newsroomOf, moderatorRoles } = options;
  const answer = async (question: string): Promise<Reply> =>
    isStopping() ? say(STOPPING) : options.answer(question);
  client.on(Events.InteractionCreate, (interaction) =>
    running.add(dispatch(interaction, { commands, newsroomOf, moderatorRoles, log, isStopping })),
  );
  client.on(Events.MessageCreate, (message) => {
    if (speaksToBot(message) && isNew(message.id))
      running.add(answerMessage(message, { answer, intro, log }));
  });
  client.on(Events.Error, (error) => log.error(error, 'discord.js'));
  client.on(Events.ShardError, (error) => log.error(error, 'the gateway'));
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.on(Events.ShardReconnecting, () => {
    if (!isStopping()) log.info('reconnecting to Discord');
  });
  client.on(Events.ShardResume, (_shard, replayed) => log.info({ replayed }, 'back on Discord'));
}
