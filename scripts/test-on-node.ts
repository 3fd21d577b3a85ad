import { spawnSync } from 'node:child_process';

/**
 * Runs what depends on Node itself (the programs, the surfaces, what reads the disk and starts processes, the model) on another version
 * of it, which npm brings: `tsx scripts/test-on-node.ts 22`. Where the registry has none for this machine, it says so and succeeds.
 */
const TESTS = [
  'tests/programs',
  'tests/terminal',
  'tests/discord/end-to-end.test.ts',
  'tests/fetch',
  'tests/health',
  'tests/store',
  'tests/newsroom/reader',
  'tests/read',
  'tests/models',
];

const version = process.argv[2] ?? '';
const platform = process.platform === 'win32' ? 'win' : process.platform;
const runtime = `node-${platform}-${process.arch}@${version}`;

const npm = (...args: readonly string[]): number =>
  spawnSync('npm', args, { stdio: ['ignore', 'inherit', 'inherit'] }).status ?? 1;
const onRuntime = (...args: readonly string[]): number =>
  npm('exec', '--yes', `--package=${runtime}`, '--', 'node', ...args);

if (!/^\d+$/u.test(version)) throw new Error('name a version of Node: tsx scripts/test-on-node.ts 22');
if (npm('view', runtime, 'version') === 0) {
  onRuntime('--version');
  process.exitCode = onRuntime('node_modules/vitest/vitest.mjs', 'run', '--project', 'quick', ...TESTS);
} else process.stdout.write(`Node ${version}: skipped, the registry has no ${runtime}.\n`);
