import { EventEmitter, once } from 'node:events';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';

/** The tables stay, if they are there: to make them takes a second. */
const EMPTY = `do $$ begin
  if to_regclass('servers') is not null then
    truncate servers, kept, askers, claims, archives cascade;
  end if;
end $$`;
const DROP = 'drop schema public cascade; create schema public';

type Pglite = {
  readonly pool: PostgresPool;
  /** Removes what is kept. */
  readonly empty: () => Promise<void>;
  /** Removes the tables too. */
  readonly drop: () => Promise<void>;
};

/** PostgreSQL in this process, with one connection, as a pool of one: who wants it waits until it is given back. */
export function pgliteOf({ extensions = {} }: Pick<PGliteOptions, 'extensions'> = {}): Pglite {
  const database = new PGlite({ extensions });
  let free: Promise<unknown> = Promise.resolve();
  const connect = async (): Promise<PostgresPoolClient> => {
    const [before, gate] = [free, new EventEmitter()];
    free = once(gate, 'open');
    await before;
    return { query: queryOn(database), release: () => void gate.emit('open') };
  };
  const run = async (statements: string): Promise<void> => {
    const client = await connect();
    try {
      await database.exec(statements);
    } finally {
      client.release();
    }
  };
  return {
    // It outlives every store over it.
    pool: { connect, end: async () => {} },
    empty: () => run(EMPTY),
    drop: () => run(DROP),
  };
}

/** As `pg` answers. */
function queryOn(database: PGlite): PostgresPoolClient['query'] {
  function query<Row>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<Row>>;
  function query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>;
  function query<Row>(
    given: string | PostgresCursor<Row>,
    values: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<Row>> | PostgresCursor<Row> {
    return typeof given === 'string' ? ask<Row>(database, given, values) : given;
  }
  return query;
}

async function ask<Row>(
  database: PGlite,
  text: string,
  values: readonly unknown[],
): Promise<PostgresQueryResult<Row>> {
  const { rows, affectedRows = 0 } = await database.query<Row>(text, [...values]);
  return { command: 'SELECT', rowCount: affectedRows, rows };
}
