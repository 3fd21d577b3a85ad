import { pino } from 'pino';
import { NO_BOT } from '../../../src/command/bot.ts';
import { throttleOverAll } from '../../../src/discord/client/identify.ts';
import { limitOverAll } from '../../../src/discord/receive/rate-limit.ts';
import { shardsIn } from '../../../src/settings/shards.ts';
import { openPostgres } from '../../../src/store/postgres/open-postgres.ts';
import { openSharedTurns } from '../../../src/store/postgres/shared-turns.ts';
import { startDiscord } from '../../../src/discord/start.ts';
import { say } from '../../../src/reply/reply.ts';
import { commandsOf } from '../commands.ts';
import { fakeNewsroom } from '../newsroom.ts';

/** The bot in a process of its own, whose memory is its own. It tells how much that is whenever it is asked, after all that came before. */
const [api = '', token = '', shards = '', database = ''] = process.argv.slice(2);
const newsroom = fakeNewsroom();

/** Discord wants five seconds between two that identify; the fake does with less. In milliseconds. */
const APART = 400;
const turns = database === '' ? null : openSharedTurns(await openPostgres(database));
const shared =
  turns === null
    ? {}
    : {
        shards: shardsIn(shards),
        limit: limitOverAll(turns.count),
        claim: turns.claim,
        ws: { buildIdentifyThrottler: throttleOverAll(turns.turn, APART) },
      };
const { ws = { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) }, ...sharing } =
  shared;

const { stop } = await startDiscord({
  ...sharing,
  token,
  commands: commandsOf({}),
  newsroomOf: () => newsroom,
  bot: NO_BOT,
  log: pino({ level: 'silent' }),
  answer: async ({ question }) => say(`You asked: ${question}`),
  clientOptions: {
    rest: { api },
    ws,
  },
});

process.on('message', (wish) => {
  if (wish === 'stop') void stop().then(() => process.exit());
  else {
    globalThis.gc?.();
    process.send?.(process.memoryUsage());
  }
});
process.send?.('ready');
