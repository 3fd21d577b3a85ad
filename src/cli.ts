import { parseArgs } from 'node:util';
import { answerTo } from './command/asking/answer-to.ts';
import { OWNER } from './command/asker.ts';
import { loadCommands } from './command/load-commands.ts';
import { annotateLine } from './json-lines/annotate-line.ts';
import { askLine } from './json-lines/ask-line.ts';
import { rankLine } from './json-lines/rank-line.ts';
import { runLines } from './json-lines/run-lines.ts';
import type { Reranker } from './reranker/reranker.ts';
import { openNewsroom } from './newsroom/open-newsroom.ts';
import { openModel } from './open-model.ts';
import { rejectedFileIn } from './reply/lists.ts';
import { problemIn } from './reply/problem-in.ts';
import { en } from './reply/words/en.ts';
import { readSettings } from './settings.ts';
import { drawForTerminal } from './terminal/draw.ts';
import { endWithReader } from './terminal/end-with-reader.ts';
import { UserError } from './text/errors.ts';
import type { Problem, ProblemCode } from './text/problem.ts';

const USAGE = `npm run -s ask -- [--json] [--corpus PATH]… [QUESTION]
npm run -s annotate -- --json
npm run -s rank -- --json
npm run -s register -- [--dry-run] [--tidy] [--json]
Without QUESTION, JSON lines are read from standard input; DESIGN.md describes them.`;

const FAILED = 1;
/** As sysexits.h has them: EX_USAGE, and EX_CONFIG, as for the bot. */
const BAD_USAGE = 64;
const BAD_SETTINGS = 78;

const pipes = {
  input: process.stdin,
  output: process.stdout,
  complain: (line: string) => void process.stderr.write(`${line}\n`),
};

/** What is told together with how to call this. */
const USAGE_CODES: readonly ProblemCode[] = ['no-such-program', 'no-such-flag', 'flag-misused'];

const complain = (problem: Problem): void => pipes.complain(problemIn(problem, en));

endWithReader(process.stdout, () => process.exit());
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = refuse(error);
}

/** Says what is wrong, and how to call this only where that is it. Throws on what is a bug. */
function refuse(error: unknown): number {
  if (!(error instanceof UserError)) throw error;
  complain(error.problem);
  if (!USAGE_CODES.includes(error.code)) return BAD_SETTINGS;
  pipes.complain(USAGE);
  return BAD_USAGE;
}

async function main([name, ...words]: readonly string[]): Promise<number> {
  const { values, positionals } = flagsIn(words);
  switch (name) {
    case 'annotate':
      return failures(await runLines(pipes, annotateLine));
    case 'rank':
      return rank();
    case 'register':
      return register(values);
    case 'ask':
      return ask(values, positionals.join(' '));
    case undefined:
    default:
      throw new UserError({ code: 'no-such-program', name: name ?? '' });
  }
}

/** Throws a UserError for an option that is not there, or lacks its value: parseArgs throws a TypeError with a code of its own. */
function flagsIn(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        json: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        tidy: { type: 'boolean', default: false },
        corpus: { type: 'string', multiple: true, default: ['corpus'] },
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

async function ask(
  { json, corpus }: { json: boolean; corpus: readonly string[] },
  question: string,
): Promise<number> {
  const { newsroom, rejected } = await openNewsroom(corpus, { reranker: await model() });
  for (const file of rejected) pipes.complain(rejectedFileIn(file));
  if (question === '') return failures(await runLines(pipes, (given) => askLine(given, newsroom)));
  const out = json
    ? JSON.stringify(await askLine({ question }, newsroom))
    : drawForTerminal(await answerTo({ question }, { newsroom, asker: OWNER }));
  process.stdout.write(`${out}\n`);
  return 0;
}

async function rank(): Promise<number> {
  const reranker = await model();
  return failures(await runLines(pipes, (given) => rankLine(given, reranker)));
}

/** Asking needs no token, so that a bad one does not stop it. */
function model(): Promise<Reranker | null> {
  return openModel(readSettings(complain, ['MEANING']).meaning, complain);
}

type Registering = { readonly json: boolean; readonly 'dry-run': boolean; readonly tidy: boolean };

async function register({ json, 'dry-run': dryRun, tidy }: Registering): Promise<number> {
  // discord.js takes a third of a second to load, which the other commands need not wait for.
  const { registerByHand } = await import('./discord/register/register-by-hand.ts');
  const { token, guildId } = readSettings(complain, ['DISCORD_TOKEN', 'DISCORD_GUILD_ID']);
  const commands = await loadCommands(new URL('../commands/', import.meta.url));
  process.stdout.write(`${await registerByHand(commands, { token, guildId, dryRun, json, tidy })}\n`);
  return 0;
}

function failures(count: number): number {
  return count === 0 ? 0 : FAILED;
}
