import { Pool } from 'pg';
import { UserError } from '../../text/errors.ts';
import { reasonOf } from '../../text/reason-of.ts';
import { openTables, type Database } from './database.ts';

/** Connections of one process; those that wait for one wait in order. */
const MOST_CONNECTIONS = 10;
/** Discord waits three seconds for a first word, so that a database is away sooner; in milliseconds. */
const TO_CONNECT = 2000;
/** A connection of which the other end is gone without a word, in milliseconds. */
const TO_ANSWER = 20_000;

/**
 * Opens the database of an address, and makes what tables are lacking. Throws a UserError that says why it cannot be used, which never
 * has the address in it.
 */
export async function openPostgres(address: string): Promise<Database> {
  const pool = new Pool({
    connectionString: address,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: TO_CONNECT,
    query_timeout: TO_ANSWER,
    keepAlive: true,
    application_name: 'onrecord',
  });
  // Where a connection ends, whoever uses it is told by the query; one that nobody uses is replaced by another.
  pool.on('error', () => {});
  pool.on('connect', (client) => void client.on('error', () => {}));
  try {
    return await openTables(pool);
  } catch (error) {
    if (error instanceof UserError && error.code === 'database-newer') throw error;
    const cause = error instanceof UserError ? error.cause : error;
    throw new UserError({ code: 'database-closed', reason: reasonOf(cause) }, { cause });
  }
}
