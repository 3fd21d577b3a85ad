import type { Readable, Writable } from 'node:stream';
import { problemIn } from '../reply/problem-in.ts';
import { en } from '../reply/words/en.ts';
import { UserError } from '../text/errors.ts';
import { parseJson } from '../text/parse-json.ts';
import { linesOf } from './lines-of.ts';

/** Where lines come from and where answers and complaints go. */
export type Pipes = {
  readonly input: Readable;
  readonly output: Writable;
  readonly complain: (line: string) => void;
};

/**
 * Answers JSON lines with JSON lines, one for one, in order, each as soon as its line is there. A line that cannot be answered
 * becomes `{"error","line"}` (lines count from 1), is complained about, and ends nothing, not even where a bug is to blame. Empty lines
 * are passed over.
 * Resolves to the number of lines that failed.
 */
export async function runLines(pipes: Pipes, answer: (given: unknown) => unknown): Promise<number> {
  let line = 0;
  let failed = 0;
  for await (const words of linesOf(pipes.input)) {
    line += 1;
    if (words.trim() === '') continue;
    let out: unknown;
    try {
      // oxlint-disable-next-line no-await-in-loop -- one line after the other keeps the order and the memory flat
      out = await answer(parseJson(words));
    } catch (error) {
      failed += 1;
      pipes.complain(`line ${line}: ${wholeOf(error)}`);
      out = { error: error instanceof UserError ? problemIn(error.problem, en) : BUG, line };
    }
    // oxlint-disable-next-line no-await-in-loop -- waits where the reader of our output is slow
    await write(pipes.output, `${JSON.stringify(out)}\n`);
  }
  return failed;
}

const BUG = 'something broke on this line; standard error says where';

/** A sentence for whoever wrote the line; of a bug all there is to know. */
function wholeOf(error: unknown): string {
  if (error instanceof UserError) return problemIn(error.problem, en);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function write(output: Writable, words: string): Promise<void> {
  if (output.write(words)) return;
  await new Promise((resolve) => {
    output.once('drain', resolve);
  });
}
