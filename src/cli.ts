import { main } from './command-line.ts';
import { problemIn } from './reply/problem-in.ts';
import { en } from './reply/words/en.ts';
import { readSettings } from './settings.ts';
import { endWithReader } from './terminal/end-with-reader.ts';

const complain = (line: string): void => void process.stderr.write(`${line}\n`);

endWithReader(process.stdout, () => process.exit());
process.exitCode = await main(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  complain,
  settings: (names) => readSettings((problem) => complain(problemIn(problem, en)), names),
});
