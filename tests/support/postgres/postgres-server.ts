import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const DEBIAN = '/usr/lib/postgresql';
/** Whoever reads what the tests print must never see it. */
export const PASSWORD = 's3cret-of-the-tests';

/** Only `bot`, as whom the program comes, needs its password. */
const HBA = `host all bot 127.0.0.1/32 scram-sha-256
host all owner 127.0.0.1/32 trust
`;

/** The folder of PostgreSQL's programs, of the newest version there is; null where there is none. */
function programs(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).toSorted((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(DEBIAN, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
}

const PROGRAMS = programs();

/** Whether there is a PostgreSQL on this machine that tests can start. */
export const hasPostgres = PROGRAMS !== null;

export type PostgresServer = {
  /** Makes a database and gives its address, with a password. */
  readonly database: () => Promise<string>;
  /** Stops as a machine does that is shut down: connections are cut. */
  readonly stop: () => Promise<void>;
  /** Starts again at the same port. */
  readonly start: () => Promise<void>;
  /** Runs SQL in a database, as whoever may do everything. */
  readonly psql: (address: string, statement: string) => Promise<string>;
  readonly remove: () => Promise<void>;
};

/** Starts a PostgreSQL of its own on the loopback, in a folder that is gone when it is removed. */
export async function startPostgres(): Promise<PostgresServer> {
  const bin = PROGRAMS ?? '';
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-postgres-'));
  const owner = unprivileged();
  await chmod(folder, 0o700);
  if (owner !== null) await chown(folder, owner.uid, owner.gid);
  const as = { cwd: folder, ...owner };
  const data = join(folder, 'data');
  const port = await freePort();
  await run(join(bin, 'initdb'), ['-D', data, '-U', 'owner', '-A', 'trust', '-E', 'UTF8', '--no-sync'], as);
  await writeFile(join(data, 'pg_hba.conf'), HBA);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off`;
  const control = (...args: readonly string[]): Promise<unknown> =>
    run(join(bin, 'pg_ctl'), ['-D', data, '-w', '-l', join(folder, 'log'), ...args], as);
  const psql = async (address: string, statement: string): Promise<string> => {
    const { stdout } = await run(join(bin, 'psql'), ['-X', '-A', '-t', '-c', statement, address], as);
    return stdout.trim();
  };
  const start = async (): Promise<void> => void (await control('-o', options, 'start'));
  const stop = async (): Promise<void> => void (await control('-m', 'fast', 'stop'));
  await start();
  const root = `postgres://owner@127.0.0.1:${port}/postgres`;
  await psql(root, `create role bot login password '${PASSWORD}'`);
  let count = 0;
  return {
    start,
    stop,
    psql,
    database: async () => {
      count += 1;
      await psql(root, `create database d${count} owner bot`);
      return `postgres://bot:${PASSWORD}@127.0.0.1:${port}/d${count}`;
    },
    remove: async () => {
      await control('-m', 'immediate', 'stop').catch(() => {});
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL does not run as root; null where this process does not either. */
function unprivileged(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  return { uid: idOfNobody('-u'), gid: idOfNobody('-g') };
}

const idOfNobody = (flag: '-u' | '-g'): number =>
  Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
