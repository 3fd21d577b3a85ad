import { loadCommands } from './command/load-commands.ts';
import type { Config } from './config.ts';
import { openLog } from './log.ts';
import { openNewsroom } from './newsroom/open-newsroom.ts';
import type { Newsroom } from './newsroom/newsroom.ts';
import { watchPaths } from './newsroom/watch-paths.ts';
import { refusalIn } from './reply/lists.ts';
import { openBot } from './open-bot.ts';
import { openModel } from './open-model.ts';
import { readSettings } from './settings.ts';
import { chat } from './terminal/chat.ts';
import { endWithReader } from './terminal/end-with-reader.ts';
import { progressBar } from './terminal/progress.ts';
import { UserError } from './text/errors.ts';

/** A setting or file that does not fit: 78 is EX_CONFIG of sysexits.h. */
const BAD_SETTINGS = 78;

endWithReader(process.stdout, () => process.exit());
try {
  await main();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  // discord.js may still be trying to connect; it would keep the process alive.
  process.exit(BAD_SETTINGS);
}

async function main(): Promise<void> {
  const config = readSettings();
  const log = openLog(config.logLevel);
  const commands = await loadCommands(new URL('../commands/', import.meta.url));
  const newsroom = await open(config);
  const bot = openBot({ commands, log, logQuestions: config.logQuestions });
  const stopWatching = config.watch ? watchPaths(config.corpus, newsroom, log) : () => {};
  if (config.token === null) {
    await chat(
      {
        input: process.stdin,
        output: process.stdout,
        interactive: process.stdin.isTTY && process.stdout.isTTY,
        columns: () => (process.stdout.isTTY ? process.stdout.columns : null),
        colours: process.stdout.isTTY && process.stdout.hasColors() && process.env['NO_COLOR'] === undefined,
      },
      { commands, newsroom, bot, log },
    );
    stopWatching();
    return;
  }
  // discord.js takes a third of a second to load, which the terminal need not wait for.
  const { startDiscord } = await import('./discord/start.ts');
  const { stop, lost } = await startDiscord({
    token: config.token,
    guildId: config.guildId,
    commands,
    newsroomOf: () => newsroom,
    bot,
    log,
  });
  const ended = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  const why = await Promise.race([ended, lost]);
  stopWatching();
  await stop();
  if (why !== undefined) throw why;
  process.exit();
}

/** Opens the stories with a bar on a terminal; each file that is refused is named on standard error. */
async function open({ corpus, meaning: isOn }: Config): Promise<Newsroom> {
  const meaning = await openModel(isOn, (line) => void process.stderr.write(`${line}\n`));
  const bar = progressBar(process.stderr, () => performance.now());
  const { newsroom, refusals } = await openNewsroom(corpus, {
    meaning,
    progress: (done, all) => {
      if (process.stderr.isTTY) bar.show(done, all);
    },
  });
  bar.clear();
  for (const refusal of refusals) process.stderr.write(`${refusalIn(refusal)}\n`);
  return newsroom;
}
