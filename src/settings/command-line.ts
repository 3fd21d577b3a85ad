import { parseArgs } from 'node:util';
import { UserError } from '../text/errors.ts';

const PROGRAMS = [
  'start',
  'ask',
  'annotate',
  'rank',
  'verify',
  'timeline',
  'sources',
  'register',
  'store',
] as const;

/** `start` is the bot; the others do one thing and end. */
export type Program = (typeof PROGRAMS)[number];

export type CommandLine = {
  readonly program: Program;
  readonly json: boolean;
  /** Only says what would be done. */
  readonly dryRun: boolean;
  /** Removes what another setting has left behind. */
  readonly tidy: boolean;
  /** Files and folders that hold stories; null: none was named. */
  readonly corpus: readonly string[] | null;
  /** The words that are no options. */
  readonly words: readonly string[];
};

const isProgram = (name: string): name is Program => PROGRAMS.some((program) => program === name);

/** Throws a UserError for a program or an option that is not there, or an option that lacks its value. */
export function readCommandLine([name = '', ...given]: readonly string[]): CommandLine {
  const { values, positionals } = optionsIn(given);
  if (!isProgram(name)) throw new UserError({ code: 'no-such-program', name });
  const { json, 'dry-run': dryRun, tidy, corpus = null } = values;
  return { program: name, json, dryRun, tidy, corpus, words: positionals };
}

/** `parseArgs` throws a TypeError with a code of its own. */
function optionsIn(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        json: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        tidy: { type: 'boolean', default: false },
        corpus: { type: 'string', multiple: true },
      },
      allowPositionals: true,
    });
  } catch (cause) {
    const code = cause instanceof TypeError && 'code' in cause ? cause.code : null;
    const flag = /--?[\w-]+/u.exec(String(cause))?.[0] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
      throw new UserError({ code: 'no-such-flag', flag }, { cause });
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
      throw new UserError({ code: 'flag-misused', flag }, { cause });
    throw cause;
  }
}
