import { annotateLine } from '../json-lines/annotate-line.ts';
import { sourceLines, timelineLines } from '../json-lines/lists-out.ts';
import { rankLine } from '../json-lines/rank-line.ts';
import { verifyLine } from '../json-lines/verify-line.ts';
import { readSettings, type Settings } from '../settings/read-settings.ts';
import { UserError } from '../text/errors.ts';
import type { ProblemCode } from '../text/problem.ts';
import { answerLines, writeLines } from './answer-lines.ts';
import { ask } from './ask.ts';
import { complainTo, type Io } from './io.ts';
import { openKept } from './open-kept.ts';
import { openModel } from './open-model.ts';
import { openStories } from './open-stories.ts';

const USAGE = `npm start
npm run -s ask -- [--json] [--corpus PATH]… [QUESTION]
npm run -s annotate -- --json
npm run -s rank -- --json
npm run -s verify -- --json [--corpus PATH]…
npm run -s timeline -- --json [--corpus PATH]…
npm run -s sources -- --json [--corpus PATH]…
npm run -s register -- [--dry-run] [--tidy] [--json]
npm run -s store -- copy FROM TO
Without QUESTION, ask, annotate, rank and verify read JSON lines from standard input; DESIGN.md describes them.`;

/** As sysexits.h has them: EX_USAGE and EX_CONFIG. */
const BAD_USAGE = 64;
const BAD_SETTINGS = 78;

/** What is told together with how to call this. */
const USAGE_CODES: readonly ProblemCode[] = ['no-such-program', 'no-such-flag', 'flag-misused'];

/** Does what `argv` says (`start`, `ask`, …, with options); resolves to the exit code. Throws on what is a bug. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    const { env, envFile } = io;
    return await run(readSettings({ argv, env, envFile }, complainTo(io)), io);
  } catch (error) {
    return refuse(error, io);
  }
}

/** Says what is wrong, and how to call this only where that is it. Throws on what is a bug. */
function refuse(error: unknown, io: Io): number {
  if (!(error instanceof UserError)) throw error;
  complainTo(io)(error.problem);
  if (!USAGE_CODES.includes(error.code)) return BAD_SETTINGS;
  io.complain(USAGE);
  return BAD_USAGE;
}

async function run(settings: Settings, io: Io): Promise<number> {
  switch (settings.program) {
    case 'start':
      // What only the bot needs takes its time to load; so does discord.js, which `register` needs too.
      return (await import('./start.ts')).start(settings, io);
    case 'register':
      return (await import('./register.ts')).register(settings, io);
    case 'store':
      return (await import('./store.ts')).store(settings, io);
    case 'ask':
      return ask(settings, io);
    case 'annotate':
      return answerLines(io, annotateLine);
    case 'rank': {
      const models = await openModel(settings.meaning, complainTo(io));
      return answerLines(io, (given) => rankLine(given, models));
    }
    case 'verify': {
      // Claims wait as questions do: the same one always gets the same verdict.
      const newsroom = await openStories(settings, io, { ...(await openKept(settings, io)), waits: true });
      return answerLines(io, (given) => verifyLine(given, newsroom));
    }
    case 'timeline':
      return writeLines(io, await timelineLines(await openStories(settings, io)));
    case 'sources':
      return writeLines(io, await sourceLines(await openStories(settings, io)));
  }
}
