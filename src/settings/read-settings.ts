import type { Problem } from '../text/problem.ts';
import { readCommandLine, type CommandLine, type Program } from './command-line.ts';
import { parseEnvFile, unknownSettings } from './env-file.ts';
import { readEnvironment, SETTINGS, type Environment, type SettingName } from './environment.ts';

/** What a program is told by whoever runs it. `corpus` is that of the command line where it names one. */
export type Settings = Environment & Omit<CommandLine, 'corpus'>;

export type SettingSources = {
  /** A program, and its options. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The text of `.env`; it is asked for only where the program has need of a setting. */
  readonly envFile: () => string;
};

/** What each program reads of the environment: a mistake elsewhere does not stop it, as a bad token does not stop asking. */
const READ: Readonly<Record<Program, readonly SettingName[]>> = {
  start: SETTINGS,
  ask: ['DATA_DIR', 'MEANING'],
  rank: ['MEANING'],
  register: ['DISCORD_TOKEN', 'DISCORD_GUILD_ID'],
  annotate: [],
  verify: ['DATA_DIR', 'MEANING'],
  timeline: [],
  sources: [],
  store: ['DATABASE_URL'],
};

/**
 * The settings of the command line, the environment and `.env`, the first that has one going first; those that the program does not read have
 * their defaults. A name in `.env` that is no setting is told, and left out. Throws a UserError for a command line that does not
 * fit, for a line of `.env` that is no setting, or that names every value which does not fit.
 */
export function readSettings(
  { argv, env, envFile }: SettingSources,
  tell: (problem: Problem<'unknown-setting'>) => void,
): Settings {
  const { corpus, ...options } = readCommandLine(argv);
  const names = READ[options.program];
  const inFile = names.length === 0 ? {} : parseEnvFile(envFile());
  unknownSettings(Object.keys(inFile)).forEach(tell);
  const environment = readEnvironment(
    Object.fromEntries(names.map((name) => [name, env[name] ?? inFile[name]])),
    new Set(Object.keys(inFile).filter((name) => env[name] === undefined)),
  );
  return { ...environment, ...options, corpus: corpus ?? environment.corpus };
}
