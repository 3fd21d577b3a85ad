import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { answerTo } from './command/asking/answer-to.ts';
import { OWNER } from './command/asker.ts';
import { loadCommands } from './command/load-commands.ts';
import type { Config } from './config.ts';
import { annotateLine } from './json-lines/annotate-line.ts';
import { askLine } from './json-lines/ask-line.ts';
import { sourceLines, timelineLines } from './json-lines/lists-out.ts';
import { rankLine } from './json-lines/rank-line.ts';
import { runLines, type Pipes } from './json-lines/run-lines.ts';
import { verifyLine } from './json-lines/verify-line.ts';
import type { Newsroom } from './newsroom/newsroom.ts';
import type { Models } from './models/models.ts';
import { openAnnotationCache, readerVersion } from './newsroom/library/annotation-cache.ts';
import { openVectorCache } from './newsroom/library/vector-cache.ts';
import { openNewsroom } from './newsroom/open-newsroom.ts';
import { encoderVersion, openModel } from './open-model.ts';
import { rejectedFileIn } from './reply/lists.ts';
import { problemIn } from './reply/problem-in.ts';
import { en } from './reply/words/en.ts';
import { drawForTerminal } from './terminal/draw.ts';
import { UserError } from './text/errors.ts';
import type { ProblemCode } from './text/problem.ts';

const USAGE = `npm run -s ask -- [--json] [--corpus PATH]… [QUESTION]
npm run -s annotate -- --json
npm run -s rank -- --json
npm run -s verify -- --json [--corpus PATH]…
npm run -s timeline -- --json [--corpus PATH]…
npm run -s sources -- --json [--corpus PATH]…
npm run -s register -- [--dry-run] [--tidy] [--json]
Without QUESTION, ask, annotate, rank and verify read JSON lines from standard input; DESIGN.md describes them.`;

const FAILED = 1;
/** As sysexits.h has them: EX_USAGE, and EX_CONFIG, as for the bot. */
const BAD_USAGE = 64;
const BAD_SETTINGS = 78;

/** What the program reads and writes, and where its settings are: those in `names`, the others at their defaults. */
export type Io = Pipes & { readonly settings: (names: readonly string[]) => Config };

/** What is told together with how to call this. */
const USAGE_CODES: readonly ProblemCode[] = ['no-such-program', 'no-such-flag', 'flag-misused'];

/** Does what `argv` says (`ask`, `verify`, …, with options); resolves to the exit code. Throws on what is a bug. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await run(argv, io);
  } catch (error) {
    return refuse(error, io);
  }
}

/** Says what is wrong, and how to call this only where that is it. Throws on what is a bug. */
function refuse(error: unknown, { complain }: Io): number {
  if (!(error instanceof UserError)) throw error;
  complain(problemIn(error.problem, en));
  if (!USAGE_CODES.includes(error.code)) return BAD_SETTINGS;
  complain(USAGE);
  return BAD_USAGE;
}

async function run([name, ...words]: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = flagsIn(words);
  switch (name) {
    case 'annotate':
      return failures(await runLines(io, annotateLine));
    case 'rank':
      return rank(io);
    case 'register':
      return register(values, io);
    case 'ask':
      return ask({ ...values, question: positionals.join(' ') }, io);
    case 'verify':
      return verify(values, io);
    case 'timeline':
      return tell(values, io, timelineLines);
    case 'sources':
      return tell(values, io, sourceLines);
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

type Asking = { readonly json: boolean; readonly corpus: readonly string[]; readonly question: string };

async function ask({ json, corpus, question }: Asking, io: Io): Promise<number> {
  const { newsroom, rejected } = await openNewsroom(corpus, await kept(io));
  for (const file of rejected) io.complain(rejectedFileIn(file));
  if (question === '') return failures(await runLines(io, (given) => askLine(given, newsroom)));
  const out = json
    ? JSON.stringify(await askLine({ question }, newsroom))
    : drawForTerminal(await answerTo({ question }, { newsroom, asker: OWNER }));
  io.output.write(`${out}\n`);
  return 0;
}

type FromStories = { readonly corpus: readonly string[] };

/** The stories without the model, which only answers need. */
async function open({ corpus }: FromStories, io: Io): Promise<Newsroom> {
  const { newsroom, rejected } = await openNewsroom(corpus);
  for (const file of rejected) io.complain(rejectedFileIn(file));
  return newsroom;
}

async function verify(values: FromStories, io: Io): Promise<number> {
  const newsroom = await open(values, io);
  return failures(await runLines(io, (given) => verifyLine(given, newsroom)));
}

/** Writes all that the stories have, a line each; nothing is read. */
async function tell(
  values: FromStories,
  io: Io,
  linesFrom: (newsroom: Newsroom) => readonly object[],
): Promise<number> {
  for (const line of linesFrom(await open(values, io))) io.output.write(`${JSON.stringify(line)}\n`);
  return 0;
}

async function rank(io: Io): Promise<number> {
  const models = await openedModels(io);
  return failures(await runLines(io, (given) => rankLine(given, models)));
}

/** What is kept between two runs; and every question waits for all that it needs, so that the same one always gets the same answer. */
async function kept(io: Io): Promise<Parameters<typeof openNewsroom>[1]> {
  const { dataDir } = io.settings(['DATA_DIR']);
  return {
    models: await openedModels(io),
    cache: openAnnotationCache(join(dataDir, 'annotations'), await readerVersion()),
    vectorCache: openVectorCache(join(dataDir, 'vectors'), await encoderVersion()),
    waits: true,
  };
}

/** Asking needs no token, so that a bad one does not stop it. */
function openedModels({ settings, complain }: Io): Promise<Models | null> {
  return openModel(settings(['MEANING']).meaning, (problem) => complain(problemIn(problem, en)));
}

type Registering = { readonly json: boolean; readonly 'dry-run': boolean; readonly tidy: boolean };

async function register({ json, 'dry-run': dryRun, tidy }: Registering, io: Io): Promise<number> {
  // discord.js takes a third of a second to load, which the other commands need not wait for.
  const { registerByHand } = await import('./discord/register/register-by-hand.ts');
  const { token, guildId } = io.settings(['DISCORD_TOKEN', 'DISCORD_GUILD_ID']);
  const commands = await loadCommands(new URL('../commands/', import.meta.url));
  io.output.write(`${await registerByHand(commands, { token, guildId, dryRun, json, tidy })}\n`);
  return 0;
}

function failures(count: number): number {
  return count === 0 ? 0 : FAILED;
}
