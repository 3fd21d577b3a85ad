import { PassThrough } from 'node:stream';
import { onTestFinished } from 'vitest';
import { main } from '../../src/programs/main.ts';

export type Running = {
  readonly write: (words: string) => void;
  readonly end: (words?: string) => void;
  readonly stdout: () => string;
  /** Each complaint with its end of line, as a process writes it. */
  readonly stderr: () => string;
  /** Resolves to the exit code. */
  readonly code: Promise<number>;
};

type Given = {
  readonly env?: Readonly<Record<string, string>>;
  /** The text of `.env`. */
  readonly envFile?: string | (() => string);
};

/** Runs a program in this process; without the models, which take their time to load, and without a log, unless a test wants them. */
export function runMain(argv: readonly string[], { env = {}, envFile = '' }: Given = {}): Running {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let [stdout, stderr] = ['', ''];
  output.on('data', (part) => {
    stdout += String(part);
  });
  onTestFinished(() => void input.end());
  return {
    write: (words) => void input.write(words),
    end: (words = '') => void input.end(words),
    stdout: () => stdout,
    stderr: () => stderr,
    code: main(argv, {
      input,
      output,
      env: { MEANING: 'off', LOG_LEVEL: 'silent', ...env },
      envFile: typeof envFile === 'string' ? () => envFile : envFile,
      complain: (line) => {
        stderr += `${line}\n`;
      },
      progress: null,
      interactive: false,
      colours: false,
      columns: () => null,
      ended: () => new Promise(() => {}),
    }),
  };
}
