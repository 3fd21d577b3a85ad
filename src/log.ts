import { pino, type Logger } from 'pino';

/** A logger to standard error, so that standard output stays the asker's; the token is never written. */
export function openLog(level: string): Logger {
  return pino(
    { level, redact: ['token', '*.token', 'DISCORD_TOKEN', '*.DISCORD_TOKEN'] },
    pino.destination(2),
  );
}
