import { Client, type ClientOptions } from 'discord.js';
import type { Logger } from 'pino';
import { answerTo } from '../command/asking/answer-to.ts';
import type { Bot } from '../command/bot.ts';
import { introTo } from '../command/asking/intro-to.ts';
import type { Commands } from '../command/load-commands.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { UserError } from '../text/errors.ts';
import type { Shards } from '../settings/shards.ts';
import type { Preferences } from '../store/preferences.ts';
import { announce } from './send/announce.ts';
import { rememberAnswered } from './send/answered-messages.ts';
import { CLIENT_OPTIONS } from './client/client-options.ts';
import { hasFirst, shardOptions } from './client/shard-options.ts';
import type { Turn } from './client/identify.ts';
import type { ServerEvents } from './context.ts';
import { disconnect } from './client/disconnect.ts';
import { limitQuestions, type Limit } from './receive/rate-limit.ts';
import { claimFirst, type Claim } from './receive/claim.ts';
import { listen, tell } from './receive/listen.ts';
import { logIn } from './client/log-in.ts';
import type { MessageContext } from './receive/messages/mentions.ts';
import { registerAtStart } from './register/register-at-start.ts';
import { trackAnswers } from './client/running-answers.ts';
import { connectionLost } from './client/connection-lost.ts';
import { serversAShard, warnOfSize } from './client/warn-of-size.ts';

/** How long answers that are being given may still take when the bot stops, in milliseconds. */
const LAST_ANSWERS = 5000;

export type DiscordOptions = {
  readonly token: string;
  /** Which of the bot's shards are this process's; null: it has none. */
  readonly shards?: Shards | null;
  /** Waits for the turn of a shard, where several processes have some. */
  readonly turn?: Turn;
  /** Counts the questions of members; without it those of this process. */
  readonly limit?: Limit;
  /** Whether this process is the first to claim an id, over all that may have the same shards; without it, it is alone. */
  readonly claim?: Claim;
  /** The only server to register commands in; without it they are registered everywhere. */
  readonly guildId?: string | null;
  readonly commands: Commands;
  /** The stories that a server sees; null: those of direct messages. */
  readonly newsroomOf: (server: string | null) => Newsroom | Promise<Newsroom>;
  /** Ids of the roles that count as moderators in a server, beside those who may manage it. */
  readonly moderatorRoles?: (server: string) => readonly string[];
  /** What else a server has set. */
  readonly preferencesOf?: (server: string) => Preferences;
  readonly serverEvents?: ServerEvents;
  /** The program that runs this. */
  readonly bot: Bot;
  readonly log: Logger;
  /** Answers what is asked in a message that speaks to the bot; as /ask does, where a test has nothing else. */
  readonly answer?: MessageContext['answer'];
  readonly intro?: MessageContext['intro'];
  /** How long to wait for Discord at the start, in milliseconds. */
  readonly patience?: number;
  /** Where Discord is, for tests. */
  readonly clientOptions?: Pick<ClientOptions, 'rest' | 'ws'>;
};

export type Started = {
  readonly client: Client<true>;
  /**
   * Begins nothing new, and leaves what comes to a process that takes over, where there is one; lets running answers end for up to five
   * seconds, and leaves Discord.
   */
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
  const { rest, ws } = options.clientOptions ?? {};
  const shards = options.shards ?? null;
  const client = new Client({
    ...CLIENT_OPTIONS,
    rest: { ...CLIENT_OPTIONS.rest, ...rest },
    ...shardOptions(shards, options.turn),
    ...(ws !== undefined && { ws }),
  });
  const running = trackAnswers();
  const state = { stopping: false };
  listen(
    client,
    running,
    contextOf(client, options, () => state.stopping),
  );
  const ready = await logIn(client, { token, shards, patience: options.patience });
  // Before anything that was left long ago is removed.
  await tell(() => options.serverEvents?.found(new Set(ready.guilds.cache.keys())), log);
  warnOfSize({ servers: serversAShard(ready), log });
  const lost = connectionLost(ready, log);
  if (hasFirst(shards)) await registerAtStart(ready, { commands, guildId, log });
  log.info({ user: ready.user.tag, servers: ready.guilds.cache.size }, 'on Discord');
  return {
    client: ready,
    lost,
    stop: async () => {
      if (state.stopping) return;
      state.stopping = true;
      if (!(await running.settle(LAST_ANSWERS))) log.warn('stopped before every answer was given');
      await disconnect(client);
    },
  };
}

function contextOf(client: Client, options: DiscordOptions, isStopping: () => boolean): MessageContext {
  const { commands, newsroomOf, moderatorRoles, preferencesOf, serverEvents, log, bot } = options;
  return {
    commands,
    newsroomOf,
    moderatorRoles,
    preferencesOf,
    serverEvents,
    log,
    isStopping,
    limit: options.limit ?? limitQuestions(),
    claim: options.claim === undefined ? null : claimFirst({ claim: options.claim, isStopping, log }),
    answered: rememberAnswered(),
    bot: {
      ...bot,
      status: () => ({ ...bot.status(), latencyMs: latencyOf(client) }),
      announce: (channel, replyIn) => announce(client, { channel, replyIn, log }),
    },
    answer:
      options.answer ??
      (async ({ question, before }, asker) =>
        answerTo(
          { question, ...(before !== null && { before: { question: before } }) },
          { newsroom: await newsroomOf(asker.server), asker },
        )),
    intro: options.intro ?? (async (asker) => introTo(asker, await newsroomOf(asker.server))),
  };
}

/** Null until the first heartbeat is acknowledged. */
const latencyOf = ({ ws }: Client): number | null => (ws.ping < 0 ? null : Math.round(ws.ping));
