import { annotateLine } from './json-lines/annotate-line.ts';
import { runLines } from './json-lines/run-lines.ts';

const pipes = {
  input: process.stdin,
  output: process.stdout,
  complain: (line: string) => void process.stderr.write(`${line}\n`),
};
await runLines(pipes, annotateLine);
