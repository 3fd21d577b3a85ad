import { spawnSync } from 'node:child_process';
import { hasPostgres } from '../tests/support/postgres/postgres-server.ts';

/** `npm run test:database`: the tests that need a PostgreSQL, which they start; where this machine has none, that is said and nothing run. */
if (hasPostgres) {
  const args = ['vitest', 'run', '--project', 'database', ...process.argv.slice(2)];
  process.exitCode = spawnSync('npx', args, { stdio: 'inherit' }).status ?? 1;
} else {
  process.stdout.write(
    'test:database: skipped, since this machine has no PostgreSQL (on Debian: apt-get install postgresql).\n',
  );
}
