import { runLines } from '../json-lines/run-lines.ts';
import type { Io } from './io.ts';

const FAILED = 1;

/** Answers each JSON line of the input; resolves to the exit code, which says whether one could not be answered. */
export async function answerLines(io: Io, answer: (given: unknown) => unknown): Promise<number> {
  return (await runLines(io, answer)) === 0 ? 0 : FAILED;
}

/** Writes each as a JSON line; gives the exit code. */
export function writeLines({ output }: Pick<Io, 'output'>, lines: readonly object[]): number {
  for (const line of lines) output.write(`${JSON.stringify(line)}\n`);
  return 0;
}
