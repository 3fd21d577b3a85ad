import { setTimeout } from 'node:timers/promises';
import { sql, type Kysely } from 'kysely';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

/** Between two tries for a lock, in milliseconds. */
const APART = 250;

type Locked<Result> = {
  /** Names the lock, which one process has at a time. */
  readonly key: string;
  readonly work: () => Promise<Result>;
  readonly signal?: AbortSignal;
};

/**
 * Does work under an advisory lock, on a connection of its own: it is that connection's, so that it goes with a process that ends. Rejects
 * where the database is away or the signal comes before the lock is had.
 */
export const underLock = <Result>(
  { ask }: Database,
  { key, work, signal }: Locked<Result>,
): Promise<Result> =>
  ask((db) =>
    db.connection().execute(async (connection) => {
      while (!(await isLocked(connection, key)))
        // oxlint-disable-next-line no-await-in-loop -- until it is ours
        await setTimeout(APART, undefined, { ref: false, ...(signal !== undefined && { signal }) });
      try {
        return await work();
      } finally {
        await sql`select pg_advisory_unlock(hashtextextended(${key}, 0))`.execute(connection).catch(() => {});
      }
    }),
  );

async function isLocked(connection: Kysely<Tables>, key: string): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`
    select pg_try_advisory_lock(hashtextextended(${key}, 0)) as is`.execute(connection);
  return rows[0]?.is === true;
}
