import { z } from 'zod';
import { UserError } from './text/errors.ts';

const PORT = 'a port is a number from 1 to 65535';

const wholeNumber = z
  .string()
  .regex(/^[1-9]\d{0,8}$/u, 'write a whole number, at least 1')
  .transform(Number);

const Env = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(
      /^[\w-]+\.[\w-]+\.[\w-]+$/u,
      'this is not a bot token; copy it from the Bot page of the developer portal',
    )
    .optional(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/u, 'a server id is 17 to 20 digits')
    .optional(),
  CORPUS: z
    .string()
    .regex(/[^\s,]/u, 'name at least one file or folder')
    .default('corpus'),
  MEANING: z.enum(['on', 'off'], 'write on or off').default('on'),
  WATCH: z.enum(['on', 'off'], 'write on or off').default('off'),
  LOG_QUESTIONS: z.enum(['on', 'off'], 'write on or off').default('off'),
  DATA_DIR: z.string().default('data'),
  SERVER_STORIES: wholeNumber.default(500),
  SERVER_MEGABYTES: wholeNumber.default(20),
  UPLOADS_AN_HOUR: wholeNumber.default(30),
  HEALTH_PORT: z
    .string()
    .regex(/^\d{1,5}$/u, PORT)
    .refine((port) => Number(port) > 0 && Number(port) < 65_536, PORT)
    .optional(),
  LOG_LEVEL: z
    .enum(
      ['trace', 'debug', 'info', 'warn', 'error', 'silent'],
      'write one of trace, debug, info, warn, error, silent',
    )
    .default('info'),
});

/** Every setting there is; `.env.example` says what each is for, and a test holds the two together. */
export const SETTINGS: readonly string[] = Object.keys(Env.shape);

export type Config = {
  readonly token: string | null;
  /** Commands are registered in this server only, at once; null: everywhere. */
  readonly guildId: string | null;
  /** Files and folders that hold stories. */
  readonly corpus: readonly string[];
  /** Whether an edited story is reloaded without being asked. */
  readonly watch: boolean;
  /** Whether the meaning model reads the candidates; without it words alone rank. */
  readonly meaning: boolean;
  /** Whether the text of a question may be written to the log. */
  readonly logQuestions: boolean;
  /** The folder of all that is kept: stories and settings of servers, and what was found in stories. */
  readonly dataDir: string;
  /** What each server may have. */
  readonly limits: { readonly stories: number; readonly bytes: number; readonly uploadsAnHour: number };
  /** Where the health endpoint and the metrics are served; null: nowhere. */
  readonly healthPort: number | null;
  readonly logLevel: string;
};

/** Reads every setting at once, so that one start names every mistake rather than the first. Throws a UserError. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  // An empty line in .env (`DISCORD_TOKEN=`) is the same as none.
  const result = Env.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')));
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new UserError(`The settings in .env do not fit (see .env.example):\n${lines.join('\n')}`);
  }
  const { DISCORD_TOKEN, DISCORD_GUILD_ID, CORPUS, MEANING, WATCH } = result.data;
  const { DATA_DIR, SERVER_STORIES, SERVER_MEGABYTES, UPLOADS_AN_HOUR } = result.data;
  const { LOG_QUESTIONS, HEALTH_PORT, LOG_LEVEL } = result.data;
  return {
    token: DISCORD_TOKEN ?? null,
    guildId: DISCORD_GUILD_ID ?? null,
    corpus: CORPUS.split(',')
      .map((path) => path.trim())
      .filter((path) => path !== ''),
    watch: WATCH === 'on',
    meaning: MEANING === 'on',
    logQuestions: LOG_QUESTIONS === 'on',
    dataDir: DATA_DIR,
    limits: {
      stories: SERVER_STORIES,
      bytes: SERVER_MEGABYTES * 1024 * 1024,
      uploadsAnHour: UPLOADS_AN_HOUR,
    },
    healthPort: HEALTH_PORT === undefined ? null : Number(HEALTH_PORT),
    logLevel: LOG_LEVEL,
  };
}

/** Throws a UserError that names the first line of an .env file which is no `NAME=value`: dotenv passes over those in silence. */
export function checkEnvFile(source: string): void {
  const lines = source.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  const at = lines.findIndex((line) => !/^\s*(?:#.*|(?:export\s+)?[\w.-]+\s*=.*)?$/u.test(line));
  if (at >= 0)
    throw new UserError(
      `Line ${at + 1} of .env is no setting: write NAME=value, for example LOG_LEVEL=info, or begin it with # to leave it out.`,
    );
}
