import { openSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { openReader } from '../../src/newsroom/reader/open-reader.ts';

/** Reads a file when the process has no file left to open: a process of its own, which that would end if it were not caught. */
const read = openReader();
try {
  for (;;) openSync('/dev/null', 'r');
} catch {
  // None is left.
}
await read('1', { file: { name: 'a.txt', bytes: new Uint8Array() } }).catch((error: Error) =>
  process.stdout.write(`${String(error)}: ${String(error.cause)}\n`),
);
// What is told of a process that did not begin comes a turn later.
await setTimeout(100);
process.stdout.write('And it goes on.\n');
