import { pino, type Logger } from 'pino';

const TOKENS = ['token', '*.token', 'DISCORD_TOKEN', '*.DISCORD_TOKEN'];

/** discord.js's errors carry the request: its address has the interaction's token in it, its body what was asked and answered. */
const REQUESTS = ['err', '*.err', 'error', '*.error', 'err.aggregateErrors[*]'].flatMap((at) => [
  `${at}.requestBody`,
  `${at}.url`,
]);

/** What was asked, where something is logged of a question. */
const QUESTIONS = ['question', '*.question'];

/**
 * A logger to standard error, so that standard output stays the asker's. Tokens are never written, and what people ask only where
 * whoever runs the bot wants it.
 */
export function openLog(level: string, withQuestions = false): Logger {
  const secret = [...TOKENS, ...REQUESTS, ...(withQuestions ? [] : QUESTIONS)];
  return pino({ level, redact: secret }, pino.destination(2));
}
