import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Bot } from './command/bot.ts';
import { readySuggestions } from './command/suggestions/suggest.ts';
import { loadCommands, type Commands } from './command/load-commands.ts';
import type { Config } from './config.ts';
import { openHealth, type Health } from './health/open-health.ts';
import { openLog } from './log.ts';
import { openAnnotationCache, readerVersion } from './newsroom/library/annotation-cache.ts';
import { openNewsrooms, type Newsrooms } from './newsroom/open-newsrooms.ts';
import { DAYS_KEPT } from './newsroom/servers/presence.ts';
import type { Newsroom } from './newsroom/newsroom.ts';
import { watchPaths } from './newsroom/library/watch-paths.ts';
import { claimFolder } from './store/claim-folder.ts';
import { openFileStore } from './store/open-file-store.ts';
import { rejectedFileIn } from './reply/lists.ts';
import { problemIn } from './reply/problem-in.ts';
import { en } from './reply/words/en.ts';
import { openBot } from './open-bot.ts';
import { encoderVersion, openModel } from './open-model.ts';
import { openVectorCache } from './newsroom/library/vector-cache.ts';
import { readSettings } from './settings.ts';
import { chat, type Terminal } from './terminal/chat.ts';
import { endWithReader } from './terminal/end-with-reader.ts';
import { progressBar } from './terminal/progress.ts';
import { UserError } from './text/errors.ts';
import type { Problem } from './text/problem.ts';

/** A setting or file that does not fit: 78 is EX_CONFIG of sysexits.h. */
const BAD_SETTINGS = 78;

const TERMINAL: Terminal = {
  input: process.stdin,
  output: process.stdout,
  interactive: process.stdin.isTTY && process.stdout.isTTY,
  columns: () => (process.stdout.isTTY ? process.stdout.columns : null),
  colours: process.stdout.isTTY && process.stdout.hasColors() && process.env['NO_COLOR'] === undefined,
};

const complain = (problem: Problem): void => void process.stderr.write(`${problemIn(problem, en)}\n`);

endWithReader(process.stdout, () => process.exit());
try {
  await main();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  complain(error.problem);
  // discord.js may still be trying to connect; it would keep the process alive.
  process.exit(BAD_SETTINGS);
}

async function main(): Promise<void> {
  const config = readSettings(complain);
  const claim = await claimFolder(config.dataDir);
  try {
    await answerUntilEnd(config);
  } finally {
    await claim.release();
  }
  if (config.token !== null) process.exit();
}

async function answerUntilEnd(config: Config): Promise<void> {
  const log = openLog(config.logLevel, config.logQuestions);
  const commands = await loadCommands(new URL('../commands/', import.meta.url));
  const newsrooms = await open(config, log);
  const { healthPort: port, healthHost: host } = config;
  const health = await openHealth(port === null ? null : { port, host }, newsrooms.shared);
  const program = { commands, newsroom: health.newsroom, bot: openBot(commands, log), log };
  const stopWatching = config.watch ? watchPaths(config.corpus, health.newsroom, log) : () => {};
  const stop = async (): Promise<void> => {
    stopWatching();
    await health.stop();
  };
  if (config.token === null) {
    await chat(TERMINAL, program);
    return stop();
  }
  const account = { token: config.token, guildId: config.guildId };
  const why = await runOnDiscord(account, { ...program, newsrooms }, health);
  await stop();
  if (why !== undefined) throw why;
}

type Program = {
  readonly commands: Commands;
  readonly newsroom: Newsroom;
  readonly bot: Bot;
  readonly log: Logger;
  readonly newsrooms: Newsrooms;
};
type Account = { readonly token: string; readonly guildId: string | null };

/** Answers on Discord until a signal comes; resolves to what to do about it where Discord has closed the connection for good. */
async function runOnDiscord(
  account: Account,
  { newsroom, newsrooms, ...program }: Program,
  { watchDiscord, measure }: Health,
): Promise<UserError | undefined> {
  readySuggestions(newsroom);
  // discord.js takes a third of a second to load, which the terminal need not wait for.
  const { startDiscord } = await import('./discord/start.ts');
  const { client, stop, lost } = await startDiscord({
    ...account,
    ...program,
    newsroomOf: async (server) => (server === null ? newsroom : measure(await newsrooms.open(server))),
    moderatorRoles: (server) => newsrooms.preferencesOf(server).moderatorRoles,
    preferencesOf: newsrooms.preferencesOf,
    serverEvents: newsrooms,
  });
  const sweeping = sweepDaily(newsrooms, program.log);
  watchDiscord(() => client.isReady());
  const ended = new Promise<undefined>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(undefined));
  });
  const why = await Promise.race([ended, lost]);
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

/** Opens the stories with a bar on a terminal; each file that is refused is named on standard error. */
async function open(config: Config, log: Logger): Promise<Newsrooms> {
  const { corpus, meaning: isOn, dataDir, limits, serversMemory } = config;
  const models = await openModel(isOn, complain);
  const bar = progressBar(process.stderr, () => performance.now());
  const newsrooms = await openNewsrooms(corpus, {
    models,
    limits,
    memory: serversMemory,
    store: openFileStore(dataDir),
    damaged: (server, err) =>
      log.error(
        { server, err },
        'what is kept of this server cannot be read; nothing can be changed there until that is mended, then /corpus reload opens it',
      ),
    cache: openAnnotationCache(join(dataDir, 'annotations'), await readerVersion()),
    vectorCache: openVectorCache(join(dataDir, 'vectors'), await encoderVersion()),
    progress: (done, all) => {
      if (process.stderr.isTTY) bar.show(done, all);
    },
  });
  bar.clear();
  for (const file of newsrooms.rejected) process.stderr.write(`${rejectedFileIn(file)}\n`);
  return newsrooms;
}
