import type { Writable } from 'node:stream';

/** `npm run -s ask -- --json | head -1`: when whoever reads has seen enough, the program ends quietly. */
export function endWithReader(output: Writable, exit: () => void): void {
  output.on('error', (error) => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error;
    exit();
  });
}
