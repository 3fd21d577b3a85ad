import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/**
 * Runs npm scripts at the same time: `tsx scripts/side-by-side.ts typecheck lint test`. What each has written is shown whole as soon as
 * it ends, so that no two are mixed; the exit code is 1 if any has failed.
 */

/** Runs one npm script to its end; whether it succeeded. */
async function run(name: string): Promise<boolean> {
  const began = performance.now();
  const child = spawn('npm', ['run', '-s', name], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const [code, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(`${stdout}${stderr}${name}: ${code === 0 ? 'good' : 'FAILED'} (${seconds} s)\n`);
  return code === 0;
}

const results = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = results.length > 0 && results.every(Boolean) ? 0 : 1;
