import { pino, type Logger } from 'pino';

const TOKENS = ['token', '*.token', 'DISCORD_TOKEN', '*.DISCORD_TOKEN'];

/** discord.js's errors carry the request: its address has the interaction's token in it, its body what was asked and answered. */
const REQUESTS = ['err', '*.err', 'error', '*.error', 'err.aggregateErrors[*]'].flatMap((at) => [
  `${at}.requestBody`,
  `${at}.url`,
]);

/** A logger to standard error, so that standard output stays the asker's; tokens and what people ask are never written. */
export function openLog(level: string): Logger {
  return pino({ level, redact: [...TOKENS, ...REQUESTS] }, pino.destination(2));
}
