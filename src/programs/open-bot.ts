import { readFileSync } from 'node:fs';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Bot } from '../command/bot.ts';
import type { Commands } from '../command/load-commands.ts';

const Package = z.object({ version: z.string() });

/** What commands may ask of this process. An answer that is marked wrong is a line in the log. */
export function openBot(commands: Commands, log: Logger): Bot {
  const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { version } = Package.parse(JSON.parse(file));
  return {
    status: () => ({ version, uptimeSeconds: Math.floor(process.uptime()), latencyMs: null }),
    commands: () => [...commands.slash.values()].map(({ name, description }) => ({ name, description })),
    markWrong: async ({ server, ask, shown }) => {
      const where = shown === null ? null : { story: shown.story.id, ...shown.span };
      const { question, kind } = ask;
      log.info({ server, question, kind, shown: where }, 'an answer was marked wrong');
    },
  };
}
