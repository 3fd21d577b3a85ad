import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Readable, type Writable } from 'node:stream';
import { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { UserError } from '../../text/errors.ts';
import type { Problem } from '../../text/problem.ts';
import { sendFrame, takeFrames } from './frames.ts';
import { Said, type Work } from './messages.ts';

/** What one document may take. */
export type ReadingLimits = {
  /** Of the processor's time, in milliseconds, for reading and annotating it. */
  readonly patience: number;
  /** Of memory, all of the process counted. */
  readonly megabytes: number;
};

/** A process that reads one document after the other. */
export type ReadingProcess = {
  /** What it makes of a document; see `Said`. Rejects with a UserError that says what is wrong with it. */
  readonly read: (work: Work) => Promise<string>;
  readonly isRunning: () => boolean;
  readonly pid: number | undefined;
  readonly end: () => void;
};

/** More than is found in any story; in bytes. */
const MOST_ANSWER = 64 * 1024 * 1024;
/** To load what reads, on a busy machine; in milliseconds. */
const STARTS_WITHIN = 120_000;
/** On a machine so many times as busy as an idle one a document may still have its time. */
const BUSIEST = 10;
/** Of all memory, so much may be V8's heap: what is outside it is what bombs fill. */
const HEAP_SHARE = 0.7;
/** What Node needs of the environment. The bot's token is no business of whoever reads strangers' files. */
const NEEDED = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot'];

const CHILD = fileURLToPath(new URL('child.mjs', import.meta.url));

/** Starts one; resolves when it can read. */
export async function startReading({ patience, megabytes }: ReadingLimits): Promise<ReadingProcess> {
  const heap = Math.floor(megabytes * HEAP_SHARE);
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${heap}`, CHILD, `${megabytes * 1024 * 1024}`, `${patience}`],
    {
      env: Object.fromEntries(NEEDED.map((name) => [name, process.env[name]])),
      stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
    },
  );
  // The system may have no process or no file left; it has no pipes either then.
  if (child.pid === undefined)
    throw new Error('no process to read in', { cause: (await once(child, 'error'))[0] });
  const next = answersOf(child);
  const end = (): void => void child.kill('SIGKILL');
  const isRunning = (): boolean =>
    child.exitCode === null && child.signalCode === null && child.pid !== undefined;
  try {
    await within(STARTS_WITHIN, next());
  } catch (error) {
    end();
    throw error;
  }
  return {
    isRunning,
    pid: child.pid,
    end,
    read: async (work) => {
      // Only a document that is read keeps the bot alive.
      hold(child, true);
      try {
        const answer = within(BUSIEST * patience, next());
        sendFrame(writable(child), serialize(work));
        return readIn(await answer);
      } catch (error) {
        if (!(error instanceof UserError)) end();
        throw refusalOf(error, work, patience);
      } finally {
        hold(child, false);
      }
    },
  };
}

/** It was ended before it answered, for its time or for its memory. */
class TooLate extends Error {}
class TooLarge extends Error {}

/** Waits for the next message of a process. */
function answersOf(child: ChildProcess): () => Promise<Said> {
  const pipe = child.stdio[3];
  if (!(pipe instanceof Readable)) throw new TypeError('a process without a pipe for its answers');
  const unread: Said[] = [];
  let waiting: { readonly resolve: (said: Said) => void; readonly reject: (error: Error) => void } | null =
    null;
  let ended: Error | null = null;
  const end = (error: Error): void => {
    ended ??= error;
    waiting?.reject(ended);
  };
  child.once('exit', (code, signal) => end(reasonOf(code, signal)));
  child.once('error', end);
  // Whoever writes to one that has ended is told by its end.
  writable(child).on('error', () => {});
  pipe.on('error', () => {});
  takeFrames(pipe, {
    most: MOST_ANSWER,
    refuse: () => void child.kill('SIGKILL'),
    take: (message) => {
      const said = saidIn(message);
      if (said === null) return void child.kill('SIGKILL');
      if (waiting === null) unread.push(said);
      else waiting.resolve(said);
      waiting = null;
    },
  });
  return () =>
    new Promise((resolve, reject) => {
      const first = unread.shift();
      if (first !== undefined) resolve(first);
      else if (ended !== null) reject(ended);
      else waiting = { resolve, reject };
    });
}

/** Null for what no reader says: a document may have got the better of this one. */
function saidIn(message: Buffer): Said | null {
  try {
    return Said.parse(deserialize(message));
  } catch {
    return null;
  }
}

async function within<Result>(patience: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TooLate('it took too long')), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => {});
  }
}

/** The watchdog ends it so; V8 aborts where its heap is full. */
function reasonOf(code: number | null, signal: NodeJS.Signals | null): Error {
  const words = `the process that reads has ended (${signal ?? code})`;
  if (signal === 'SIGXCPU') return new TooLate(words);
  const isTooLarge = signal === 'SIGKILL' || signal === 'SIGABRT' || process.platform === 'win32';
  return isTooLarge ? new TooLarge(words) : new Error(words);
}

function readIn(said: Said): string {
  if ('read' in said) return said.read;
  if ('refused' in said) throw new UserError(said.refused);
  throw new Error('broke' in said ? said.broke : 'the reader says twice that it is ready');
}

function refusalOf(error: unknown, work: Work, patience: number): unknown {
  if (error instanceof TooLate)
    return new UserError(inDocument(work, { code: 'reading-too-slow', most: patience }), { cause: error });
  if (error instanceof TooLarge)
    return new UserError(inDocument(work, { code: 'reading-too-large' }), { cause: error });
  return error;
}

const inDocument = (work: Work, problem: Problem): Problem =>
  'file' in work ? { code: 'in-file', file: work.file.name, problem } : problem;

function writable({ stdin }: ChildProcess): Writable {
  if (stdin === null) throw new TypeError('a process without a pipe for its documents');
  return stdin;
}

function hold(child: ChildProcess, isHeld: boolean): void {
  for (const each of [child, ...child.stdio])
    if (each === child || each instanceof Socket) {
      if (isHeld) each.ref();
      else each.unref();
    }
}
