import type { Logger } from 'pino';
import { openHealth } from '../health/open-health.ts';
import { openLog } from '../log.ts';
import { openNewsrooms, type Newsrooms } from '../newsroom/open-newsrooms.ts';
import { watchPaths } from '../newsroom/library/watch-paths.ts';
import { rejectedFileIn } from '../reply/lists.ts';
import type { Settings } from '../settings/read-settings.ts';
import { isOn } from '../settings/shards.ts';
import { chat } from '../terminal/chat.ts';
import { progressBar } from '../terminal/progress.ts';
import { complainTo, type Io } from './io.ts';
import { openBot } from './open-bot.ts';
import { openKeep, type Keep } from './open-keep.ts';
import { openModel } from './open-model.ts';
import { shippedCommands } from './shipped-commands.ts';

/** The bot: on Discord until the process is told to end, or, without a token, in the terminal until its input ends. */
export async function start(settings: Settings, io: Io): Promise<number> {
  const keep = await openKeep(settings);
  try {
    await answerUntilEnd(settings, io, keep);
  } finally {
    await keep.release();
  }
  return 0;
}

async function answerUntilEnd(settings: Settings, io: Io, keep: Keep): Promise<void> {
  const { token, guildId, shards, corpus, watch, healthPort: port, healthHost: host } = settings;
  const log = openLog({ level: settings.logLevel, withQuestions: settings.logQuestions });
  const commands = await shippedCommands();
  const newsrooms = await openAll(settings, io, { keep, log });
  keep.feed?.listen(async (server) => {
    if (isOn(shards, server)) await newsrooms.changed(server);
  });
  const health = await openHealth(port === null ? null : { port, host }, newsrooms.shared, keep.feed);
  const program = { commands, newsroom: health.newsroom, bot: openBot(commands, log), log };
  const stopWatching = watch ? watchPaths(corpus, health.newsroom, log) : () => {};
  const stop = async (): Promise<void> => {
    stopWatching();
    await health.stop();
  };
  if (token === null) {
    await chat(io, program);
    return stop();
  }
  // discord.js takes a third of a second to load, which the terminal need not wait for.
  const { runOnDiscord } = await import('./run-on-discord.ts');
  const why = await runOnDiscord(
    { token, guildId, shards, turns: keep.turns, ended: io.ended },
    { ...program, newsrooms, health },
  );
  await stop();
  if (why !== null) throw why;
}

/** Opens the stories with a bar on a terminal; each file that is refused is named. */
async function openAll(
  settings: Settings,
  io: Io,
  {
    keep: { store, cache, vectorCache, archives, hasVectors },
    log,
  }: { readonly keep: Keep; readonly log: Logger },
): Promise<Newsrooms> {
  if (hasVectors === false)
    log.info('the database has no pgvector: servers too large for memory are searched by words alone');
  const bar = io.progress === null ? null : progressBar(io.progress, () => performance.now());
  const ours = <Each>(all: ReadonlyMap<string, Each>): ReadonlyMap<string, Each> =>
    new Map([...all].filter(([server]) => isOn(settings.shards, server)));
  const newsrooms = await openNewsrooms(settings.corpus, {
    // What servers of other shards have is other processes'.
    store: {
      ...store,
      servers: async () => (await store.servers()).filter((server) => isOn(settings.shards, server)),
      allPreferences: async () => ours(await store.allPreferences()),
      left: async () => ours(await store.left()),
    },
    cache,
    vectorCache,
    archives,
    models: await openModel(settings.meaning, complainTo(io)),
    limits: settings.limits,
    memory: settings.serversMemory,
    damaged: (server, err) =>
      log.error(
        { server, err },
        'what is kept of this server cannot be read; nothing can be changed there until that is mended, then /corpus reload opens it',
      ),
    progress: (done, all) => bar?.show(done, all),
  });
  bar?.clear();
  for (const file of newsrooms.rejected) io.complain(rejectedFileIn(file));
  return newsrooms;
}
