import { writeFile } from 'node:fs/promises';
import { Socket } from 'node:net';
import { deserialize, serialize } from 'node:v8';
import { MOST_FILE_BYTES, parseFile } from '../../read/parse-file.ts';
import { UserError } from '../../text/errors.ts';
import { draftFrom } from '../drafts/draft-from.ts';
import { sendFrame, takeFrames } from './frames.ts';
import { Work, type Said } from './messages.ts';

/** The pipe to the bot, beside those that every process has; see `reading-process`. */
const ANSWERS = 3;
/** More than any document that is taken, in bytes. */
const MOST = 2 * MOST_FILE_BYTES;

/** Answers each document on the pipe to the bot, and tells in `began` at which processor time it began. */
export async function serveDocuments(began: Float64Array): Promise<void> {
  const answers = new Socket({ fd: ANSWERS, readable: false, writable: true });
  const say = (said: Said): void => sendFrame(answers, serialize(said));
  const answer = async (message: Buffer): Promise<void> => {
    const { user, system } = process.cpuUsage();
    began[0] = (user + system) / 1000;
    say(await saidOf(message));
    began[0] = -1;
  };
  // Where memory runs out, Linux ends this process before any other.
  await writeFile('/proc/self/oom_score_adj', '1000').catch(() => {});
  // Loaded before the first document, so that its time is not taken from it.
  await Promise.all([
    import('../../read/docx-file.ts'),
    import('../../read/html-file.ts'),
    import('../../read/pdf-file.ts'),
  ]);
  takeFrames(process.stdin, {
    most: MOST,
    take: (message) => void answer(message),
    refuse: () => process.exit(1),
  });
  process.stdin.on('end', () => process.exit());
  say({ ready: true });
}

async function readWork(work: Work): Promise<string> {
  if (!('parse' in work)) return draftFrom(work);
  return JSON.stringify(await parseFile(work.parse.name, work.parse.bytes));
}

async function saidOf(message: Buffer): Promise<Said> {
  try {
    return { read: await readWork(Work.parse(deserialize(message))) };
  } catch (error) {
    if (error instanceof UserError) return { refused: error.problem };
    return { broke: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
