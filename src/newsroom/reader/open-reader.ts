import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { UserError } from '../../text/errors.ts';
import type { Problem } from '../../text/problem.ts';
import type { DraftFields } from '../drafts/draft-fields.ts';
import { oneAfterTheOther } from '../one-after-the-other.ts';
import { Said, type Document } from './messages.ts';

/** Reads a page or file of strangers on a thread of its own. Rejects with a UserError that says what is wrong with it. */
export type Reader = (document: Document) => Promise<DraftFields>;

/** What no setting changes: tests alone have less of both. */
export type ReaderOptions = {
  /** For one document, in milliseconds; the longest story takes a second. */
  readonly patience?: number;
  /** Of the heap, for one document and what reads it. */
  readonly megabytes?: number;
};

const PATIENCE = 10_000;
const MEGABYTES = 512;
/** To load what reads, on a busy machine; in milliseconds. */
const STARTS_WITHIN = 60_000;
/** A thread that has had nothing to read for a minute gives its memory back. */
const IDLE = 60_000;

/**
 * A reader whose thread is started when it is first needed, and ended with the document that takes too much time or memory: whatever
 * a file was made for, replies go on. Documents are read one after the other.
 */
export function openReader({ patience = PATIENCE, megabytes = MEGABYTES }: ReaderOptions = {}): Reader {
  const inTurn = oneAfterTheOther();
  let idle: NodeJS.Timeout | undefined;
  let running: Worker | null = null;
  const started = async (): Promise<Worker> => {
    if (running !== null) return running;
    const worker = await start(megabytes);
    worker.once('exit', () => {
      if (running === worker) running = null;
    });
    running = worker;
    return worker;
  };
  return (document) =>
    inTurn(async () => {
      clearTimeout(idle);
      const worker = await started();
      worker.ref();
      try {
        return await readOn(worker, document, patience);
      } finally {
        // Only a document that is read keeps the process alive.
        worker.unref();
        idle = setTimeout(() => void worker.terminate(), IDLE).unref();
      }
    });
}

async function start(megabytes: number): Promise<Worker> {
  const worker = new Worker(new URL('worker.mjs', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  // Whoever waits for a message is told; without this, an error while nobody does would end the process.
  worker.on('error', () => {});
  try {
    await once(worker, 'message', { signal: AbortSignal.timeout(STARTS_WITHIN) });
    return worker;
  } catch (error) {
    await worker.terminate();
    throw error;
  }
}

async function readOn(worker: Worker, document: Document, patience: number): Promise<DraftFields> {
  const said = await saidTo(worker, document, patience);
  if ('fields' in said) return said.fields;
  if ('refused' in said) throw new UserError(said.refused);
  throw new Error('broke' in said ? said.broke : 'the reader says twice that it is ready');
}

async function saidTo(
  worker: Worker,
  document: Document,
  patience: number,
): Promise<ReturnType<typeof Said.parse>> {
  const signal = AbortSignal.timeout(patience);
  try {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
    worker.postMessage(document);
    const [message]: unknown[] = await once(worker, 'message', { signal });
    return Said.parse(message);
  } catch (cause) {
    await worker.terminate();
    if (signal.aborted)
      throw new UserError(inDocument(document, { code: 'reading-too-slow', most: patience }), { cause });
    if (isOutOfMemory(cause))
      throw new UserError(inDocument(document, { code: 'reading-too-large' }), { cause });
    throw cause;
  }
}

const inDocument = (document: Document, problem: Problem): Problem =>
  'file' in document ? { code: 'in-file', file: document.file.name, problem } : problem;

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
