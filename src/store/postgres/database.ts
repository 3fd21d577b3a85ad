import { Kysely, Migrator, PostgresDialect, type PostgresPool, type Transaction } from 'kysely';
import { UserError } from '../../text/errors.ts';
import { plainError } from './away.ts';
import { MIGRATIONS } from './migrations.ts';
import type { Tables } from './tables.ts';

/** A database with the tables of this version. What fails throws a UserError where the database is away, else an Error. */
export type Database = {
  /** Asks, outside of a transaction. */
  readonly ask: <Result>(work: (db: Kysely<Tables>) => Promise<Result>) => Promise<Result>;
  /** Changes something: all of it, or nothing. */
  readonly change: <Result>(work: (db: Transaction<Tables>) => Promise<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
};

/** Makes what tables are lacking, while no other process does. Throws a UserError where they are those of a later version. */
export async function openTables(pool: PostgresPool): Promise<Database> {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined) throw laterVersion(error) ?? error;
  } catch (error) {
    // Not awaited: a pool waits for ever for a connection that could not even be tried.
    void db.destroy().catch(() => {});
    throw plainError(error);
  }
  return {
    ask: (work) => plainly(() => work(db)),
    change: (work) => plainly(() => db.transaction().execute(work)),
    close: () => db.destroy(),
  };
}

/** What is wrong where migrations have run that this version does not have; null where it is something else. */
const laterVersion = (error: unknown): UserError | null =>
  error instanceof Error && error.message.startsWith('corrupted migrations')
    ? new UserError({ code: 'database-newer' })
    : null;

async function plainly<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw plainError(error);
  }
}
