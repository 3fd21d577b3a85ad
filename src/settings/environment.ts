import { z } from 'zod';
import { UserError } from '../text/errors.ts';
import type { SettingProblem } from '../text/problem.ts';
import { shardsIn, type Shards } from './shards.ts';

const ON_OR_OFF = ['on', 'off'] as const;
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;

const wholeNumber = z
  .string()
  .regex(/^[1-9]\d{0,8}$/u)
  .transform(Number);

const isDatabase = (address: string): boolean =>
  ['postgres:', 'postgresql:'].some((protocol) => address.startsWith(`${protocol}//`)) &&
  URL.canParse(address);

const Env = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^[\w-]+\.[\w-]+\.[\w-]+$/u)
    .optional(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/u)
    .optional(),
  CORPUS: z
    .string()
    .regex(/[^\s,]/u)
    .default('corpus'),
  MEANING: z.enum(ON_OR_OFF).default('on'),
  WATCH: z.enum(ON_OR_OFF).default('off'),
  LOG_QUESTIONS: z.enum(ON_OR_OFF).default('off'),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: z.string().refine(isDatabase).optional(),
  SHARDS: z
    .string()
    .refine((text) => shardsIn(text) !== null)
    .optional(),
  SERVER_STORIES: wholeNumber.default(500),
  SERVER_MEGABYTES: wholeNumber.default(20),
  UPLOADS_AN_HOUR: wholeNumber.default(30),
  INDEX_MEMORY_MB: wholeNumber.default(512),
  HEALTH_PORT: z
    .string()
    .regex(/^\d{1,5}$/u)
    .refine((port) => Number(port) > 0 && Number(port) < 65_536)
    .optional(),
  HEALTH_HOST: z
    .string()
    .regex(/^[\w.:-]+$/u)
    .default('127.0.0.1'),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
});

export type SettingName = keyof typeof Env.shape;

/** What each must be. */
const WANTS: Readonly<Record<SettingName, SettingProblem['wants']>> = {
  DISCORD_TOKEN: 'token',
  DISCORD_GUILD_ID: 'server-id',
  CORPUS: 'paths',
  MEANING: ON_OR_OFF,
  WATCH: ON_OR_OFF,
  LOG_QUESTIONS: ON_OR_OFF,
  DATA_DIR: 'paths',
  DATABASE_URL: 'database',
  SHARDS: 'shards',
  SERVER_STORIES: 'number',
  SERVER_MEGABYTES: 'number',
  UPLOADS_AN_HOUR: 'number',
  INDEX_MEMORY_MB: 'number',
  HEALTH_PORT: 'port',
  HEALTH_HOST: 'host',
  LOG_LEVEL: LOG_LEVELS,
};

const isName = (name: unknown): name is SettingName => typeof name === 'string' && name in WANTS;

/** Every setting there is; `.env.example` says what each is for, and a test holds the two together. */
export const SETTINGS: readonly SettingName[] = Object.keys(Env.shape).filter(isName);

/** What `.env` and the environment say. */
export type Environment = {
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
  /** The address of the PostgreSQL in which that is instead, with a password in it; null: in the folder. */
  readonly database: string | null;
  /** The shards of this process; null: it has none, and answers in every server. */
  readonly shards: Shards | null;
  /** What each server may have. */
  readonly limits: { readonly stories: number; readonly bytes: number; readonly uploadsAnHour: number };
  /** For the stories of all servers together, in bytes; those that were asked longest ago go from memory beyond it. */
  readonly serversMemory: number;
  /** Where the health endpoint and the metrics are served; null: nowhere. */
  readonly healthPort: number | null;
  /** The address of this machine at which they are; 127.0.0.1 is reached from the machine itself alone. */
  readonly healthHost: string;
  readonly logLevel: string;
};

/**
 * Every setting at once, so that one start names every mistake rather than the first. `inFile` are those that stand in `.env`; the
 * others are of the environment. Throws a UserError.
 */
export function readEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  inFile: ReadonlySet<string> = new Set(),
): Environment {
  // An empty line in .env (`DISCORD_TOKEN=`) is the same as none.
  const result = Env.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')));
  if (!result.success) {
    const names = new Set(result.error.issues.map(({ path: [name] }) => name).filter(isName));
    throw new UserError({
      code: 'settings',
      settings: [...names].map((name) => ({ name, wants: WANTS[name], inFile: inFile.has(name) })),
    });
  }
  const { DISCORD_TOKEN, DISCORD_GUILD_ID, CORPUS, MEANING, WATCH } = result.data;
  const { DATABASE_URL, SHARDS } = result.data;
  const { DATA_DIR, SERVER_STORIES, SERVER_MEGABYTES, UPLOADS_AN_HOUR, INDEX_MEMORY_MB } = result.data;
  const { LOG_QUESTIONS, HEALTH_PORT, HEALTH_HOST, LOG_LEVEL } = result.data;
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
    database: DATABASE_URL ?? null,
    shards: SHARDS === undefined ? null : shardsIn(SHARDS),
    limits: {
      stories: SERVER_STORIES,
      bytes: SERVER_MEGABYTES * 1024 * 1024,
      uploadsAnHour: UPLOADS_AN_HOUR,
    },
    serversMemory: INDEX_MEMORY_MB * 1024 * 1024,
    healthPort: HEALTH_PORT === undefined ? null : Number(HEALTH_PORT),
    healthHost: HEALTH_HOST,
    logLevel: LOG_LEVEL,
  };
}
