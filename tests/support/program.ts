import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { SETTINGS } from '../../src/settings/environment.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** What one run of the tests keeps. */
const DATA = mkdtempSync(join(tmpdir(), 'onrecord-data-'));
const TSX = import.meta.resolve('tsx');

export type Program = {
  readonly write: (words: string) => void;
  readonly end: (words?: string) => void;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Resolves to the exit code when the program has ended. */
  readonly code: Promise<number | null>;
};

type Given = {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** So many files it may have open (Unix); without it as many as the system gives. */
  readonly mostFiles?: number;
};

/** Runs a file, named from the project's folder, as its npm script does, without the settings of whoever runs the tests; and without the model, which takes its time to load. */
export function runProgram(
  file: string,
  args: readonly string[] = [],
  { cwd = ROOT, env = {}, mostFiles }: Given = {},
): Program {
  const rest = Object.entries(process.env).filter(([name]) => !SETTINGS.some((setting) => setting === name));
  const node = [process.execPath, '--import', TSX, resolve(ROOT, file), ...args];
  const limited = ['sh', '-c', `ulimit -n ${mostFiles} && exec "$0" "$@"`, ...node];
  const [command = '', ...given] = mostFiles === undefined ? node : limited;
  const child = spawn(command, given, {
    cwd,
    env: { ...Object.fromEntries(rest), NO_COLOR: '1', MEANING: 'off', DATA_DIR: DATA, ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (part) => {
    stdout += String(part);
  });
  child.stderr.on('data', (part) => {
    stderr += String(part);
  });
  // A program that refuses its settings ends before it has read what is written to it.
  child.stdin.on('error', () => {});
  return {
    write: (words) => void child.stdin.write(words),
    end: (words = '') => void child.stdin.end(words),
    stdout: () => stdout,
    stderr: () => stderr,
    code: new Promise((ended) => {
      child.on('close', ended);
    }),
  };
}
