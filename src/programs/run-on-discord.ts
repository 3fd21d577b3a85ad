import type { Logger } from 'pino';
import { annotate } from '../annotate/annotate.ts';
import type { Bot } from '../command/bot.ts';
import type { Commands } from '../command/load-commands.ts';
import { rehearseSuggestions } from '../command/suggestions/suggest.ts';
import { shardsOf } from '../discord/client/shard-options.ts';
import { limitOverAll } from '../discord/receive/rate-limit.ts';
import { startDiscord } from '../discord/start.ts';
import type { Health } from '../health/open-health.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { Newsrooms } from '../newsroom/open-newsrooms.ts';
import { DAYS_KEPT } from '../newsroom/servers/presence.ts';
import { makeStory } from '../read/make-story.ts';
import type { Shards } from '../settings/shards.ts';
import type { SharedTurns } from '../store/postgres/shared-turns.ts';
import type { UserError } from '../text/errors.ts';
import type { Io } from './io.ts';

type Connection = Pick<Io, 'ended'> & {
  readonly token: string;
  readonly guildId: string | null;
  readonly shards: Shards | null;
  /** What several processes share; null where there is one. */
  readonly turns: SharedTurns | null;
};

type Program = {
  readonly commands: Commands;
  /** Of direct messages. */
  readonly newsroom: Newsroom;
  readonly newsrooms: Newsrooms;
  readonly bot: Bot;
  readonly health: Health;
  readonly log: Logger;
};

/** Answers on Discord until the process is told to end; resolves to what to do about it where Discord has closed the connection for good. */
export async function runOnDiscord(
  { token, guildId, shards, turns, ended }: Connection,
  { commands, newsroom, newsrooms, bot, health, log }: Program,
): Promise<UserError | null> {
  await rehearseSuggestions(newsroom);
  // What reads stories takes a quarter of a second to load, which nobody is to wait for later.
  annotate(makeStory({ id: 'first', text: 'It rained.' }));
  const { client, stop, lost } = await startDiscord({
    token,
    guildId,
    shards,
    ...(turns !== null && { turn: turns.turn, limit: limitOverAll(turns.count), claim: turns.claim }),
    commands,
    bot,
    log,
    newsroomOf: async (server) => (server === null ? newsroom : health.measure(await newsrooms.open(server))),
    moderatorRoles: (server) => newsrooms.preferencesOf(server).moderatorRoles,
    preferencesOf: newsrooms.preferencesOf,
    serverEvents: newsrooms,
  });
  const sweeping = sweepDaily(newsrooms, log);
  let isStopping = false;
  health.watchDiscord(
    // Whoever sends work here sends it to another process from the moment on that this one is to end.
    () => client.isReady() && !isStopping,
    () => (shards === null ? [] : shardsOf(client)),
  );
  const why = await Promise.race([ended().then(() => null), lost]);
  isStopping = true;
  clearInterval(sweeping);
  await stop();
  return why;
}

const A_DAY = 24 * 3_600_000;

/** Removes what servers had that the bot left long ago, now and every day. */
function sweepDaily({ sweep }: Newsrooms, log: Logger): NodeJS.Timeout {
  const run = async (): Promise<void> => {
    try {
      const servers = await sweep();
      if (servers.length > 0)
        log.info(
          { servers, days: DAYS_KEPT },
          'what these servers had was removed, so long after the bot left',
        );
    } catch (error) {
      log.error(error, 'what servers had that the bot has left was not removed');
    }
  };
  void run();
  return setInterval(() => void run(), A_DAY);
}
