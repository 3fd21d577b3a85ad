import { readEnvFile } from '../settings/env-file.ts';
import { endWithReader } from '../terminal/end-with-reader.ts';
import type { Io } from './io.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** What this process has; it ends with whoever reads its output. */
export function processIo(): Io {
  const { stdin: input, stdout: output, stderr, env } = process;
  endWithReader(output, () => process.exit());
  return {
    input,
    output,
    env,
    envFile: readEnvFile,
    complain: (line) => void stderr.write(`${line}\n`),
    progress: stderr.isTTY ? stderr : null,
    interactive: input.isTTY && output.isTTY,
    columns: () => (output.isTTY ? output.columns : null),
    colours: output.isTTY && output.hasColors() && env['NO_COLOR'] === undefined,
    ended: async () =>
      new Promise((resolve) => {
        for (const signal of SIGNALS) process.once(signal, () => resolve());
      }),
  };
}
