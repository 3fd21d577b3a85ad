import { pino, type DestinationStream, type Logger } from 'pino';

const TOKENS = ['token', '*.token', 'DISCORD_TOKEN', '*.DISCORD_TOKEN'];

/** discord.js's errors carry the request: its address has the interaction's token in it, its body what was asked and answered. */
const REQUESTS = ['err', '*.err', 'error', '*.error', 'err.aggregateErrors[*]'].flatMap((at) => [
  `${at}.requestBody`,
  `${at}.url`,
]);

/** What was asked, where something is logged of a question. */
const QUESTIONS = ['question', '*.question'];

const STANDARD_ERROR = 2;

type LogOptions = {
  readonly level: string;
  /** Whether what people ask may be written; else it never is. */
  readonly withQuestions?: boolean;
  /** Standard error unless a test wants another, so that standard output stays the asker's. */
  readonly destination?: DestinationStream;
};

/** A logger that never writes a token. */
export function openLog({
  level,
  withQuestions = false,
  destination = pino.destination(STANDARD_ERROR),
}: LogOptions): Logger {
  const secret = [...TOKENS, ...REQUESTS, ...(withQuestions ? [] : QUESTIONS)];
  return pino({ level, redact: secret }, destination);
}
