import { fairQueue } from './fair-queue.ts';
import type { Work } from './messages.ts';
import { startReading, type ReadingLimits, type ReadingProcess } from './reading-process.ts';

/**
 * Reads a document away from the thread that answers: makes a draft of one of strangers (see `kept-draft`), or parses a file of the host
 * (`ParsedFile` as JSON). `server` is whose turn it takes. Rejects with a UserError that says what is wrong with it.
 */
export type Reader = (server: string, work: Work) => Promise<string>;

/** What no setting changes: tests alone have less of each. */
type ReaderOptions = Partial<ReadingLimits>;

/** The longest story takes a quarter of it on one core. */
const PATIENCE = 20_000;
const MEGABYTES = 768;
/** One server's document never keeps that of another waiting; those of a third wait for the shorter of two. */
const PROCESSES = 2;
/** A process that has had nothing to read for a minute gives its memory back. */
const IDLE = 60_000;

/**
 * A reader whose processes are started when they are first needed, and ended with the document that takes too much time or memory:
 * whatever a file was made for, replies go on. Each server has one document read at a time, and servers take turns.
 */
export function openReader({ patience = PATIENCE, megabytes = MEGABYTES }: ReaderOptions = {}): Reader {
  const inTurn = fairQueue(PROCESSES);
  const free: ReadingProcess[] = [];
  const take = async (): Promise<ReadingProcess> => {
    const known = free.pop();
    if (known === undefined) return startReading({ patience, megabytes });
    return known.isRunning() ? known : take();
  };
  const giveBack = (reading: ReadingProcess): void => {
    if (!reading.isRunning()) return;
    free.push(reading);
    setTimeout(() => {
      const at = free.indexOf(reading);
      if (at < 0) return;
      free.splice(at, 1);
      reading.end();
    }, IDLE).unref();
  };
  return (server, work) =>
    inTurn(server, async () => {
      const reading = await take();
      try {
        return await reading.read(work);
      } finally {
        giveBack(reading);
      }
    });
}
