import { sql } from 'kysely';
import { WIDTH } from '../../text/vectors.ts';
import type { Database } from './database.ts';

/** Vectors that the graph looks at: a few times as many as are wanted, since others’ and those of other servers are among them. */
const LOOKED_AT = 400;
/** From this version of pgvector on a search goes on until it has enough of one server. */
const GOES_ON = [0, 8] as const;

/** What pgvector does in this database. */
export type PassageVectors = {
  /** Whether a search goes on where what was found is of other servers. */
  readonly goesOn: boolean;
};

/** Makes the table of vectors where the database has pgvector, or may have it; null where it has none: words alone find passages then. */
export async function openPassageVectors({ ask, change }: Database): Promise<PassageVectors | null> {
  const version = async (): Promise<string | null> => {
    const { rows } = await ask((db) =>
      sql<{
        version: string;
      }>`select extversion as version from pg_extension where extname = 'vector'`.execute(db),
    );
    return rows[0]?.version ?? null;
  };
  const make = async (): Promise<string | null> => {
    // A host may have to make it: not every user of a database may.
    await ask((db) => sql`create extension if not exists vector`.execute(db)).catch(() => {});
    return version();
  };
  const known = (await version()) ?? (await make());
  if (known === null) return null;
  const [major = 0, minor = 0] = known.split('.').map(Number);
  await change(async (db) => {
    // Two that make the same at once are in each other’s way.
    await sql`select pg_advisory_xact_lock(hashtextextended('passage vectors', 0))`.execute(db);
    await sql`create table if not exists passage_vectors (
      archive integer not null,
      story text collate "C" not null,
      at integer not null,
      vector vector(${sql.lit(WIDTH)}) not null,
      primary key (archive, story, at),
      foreign key (archive, story, at) references passages on delete cascade
    )`.execute(db);
    await sql`create index if not exists passage_vectors_near on passage_vectors
      using hnsw (vector vector_ip_ops)`.execute(db);
  });
  return { goesOn: major > GOES_ON[0] || minor >= GOES_ON[1] };
}

/** Before a search, in its transaction. */
export const lookFurther = ({ goesOn }: PassageVectors): ReturnType<typeof sql> =>
  goesOn
    ? sql`select set_config('hnsw.ef_search', ${String(LOOKED_AT)}, true), set_config('hnsw.iterative_scan', 'strict_order', true)`
    : sql`select set_config('hnsw.ef_search', ${String(LOOKED_AT)}, true)`;

/** As pgvector reads one. */
export const literal = (values: Int8Array): string => `[${values.join(',')}]`;
