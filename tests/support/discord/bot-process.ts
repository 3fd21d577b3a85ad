import { pino } from 'pino';
import { NO_BOT } from '../../../src/command/bot.ts';
import { startDiscord } from '../../../src/discord/start.ts';
import { say } from '../../../src/reply/reply.ts';
import { commandsOf } from '../commands.ts';
import { fakeNewsroom } from '../newsroom.ts';

/** The bot in a process of its own, whose memory is its own. It tells how much that is whenever it is asked, after all that came before. */
const [api = '', token = ''] = process.argv.slice(2);
const newsroom = fakeNewsroom();

const { stop } = await startDiscord({
  token,
  commands: commandsOf({}),
  newsroomOf: () => newsroom,
  bot: NO_BOT,
  log: pino({ level: 'silent' }),
  answer: async ({ question }) => say(`You asked: ${question}`),
  clientOptions: {
    rest: { api },
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
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
