import { sql } from 'kysely';
import type { KeptFiles, Parts } from '../kept-files.ts';
import { underLock } from './advisory-lock.ts';
import type { Database } from './database.ts';

/** What another version made is kept so long: while a host changes from one to the other, forth or back, nothing is made twice. */
const OTHERS_KEPT = '7 days';

type Kind = {
  readonly kind: 'annotations' | 'vectors';
  /** Of what makes them: each version has its own. */
  readonly version: string;
};

/** What was made from stories, in the database; see KeptFiles. */
export const keptInDatabase = (database: Database, { kind, version }: Kind, place = ''): KeptFiles => ({
  read: async (name) => (await readSome(database, { kind, version, place }, [name])).get(name) ?? null,
  readSome: (names) => readSome(database, { kind, version, place }, names),
  write: async (name, parts) => {
    const bytes = await bytesOf(parts);
    await database
      .ask((db) =>
        db
          .insertInto('kept')
          .values({ kind, place, name, version, bytes })
          .onConflict((conflict) =>
            conflict
              .columns(['kind', 'place', 'name', 'version'])
              .doUpdateSet({ bytes, made_at: sql`now()` }),
          )
          .execute(),
      )
      // A database that is away costs time at the next start, and nothing else.
      .catch(() => {});
  },
  keepOnly: async (hashes) => {
    await database
      .ask((db) =>
        sql`delete from kept where kind = ${kind} and place = ${place} and (
          (split_part(kept.name, '.', 1) <> all(${[...hashes]}::text[])
            and not exists (select from files where hash = split_part(kept.name, '.', 1)))
          or (version <> ${version} and made_at < now() - ${OTHERS_KEPT}::interval)
        )`.execute(db),
      )
      .catch(() => {});
  },
  within: (server) => keptInDatabase(database, { kind, version }, server),
  alone: (hash, work) => alone(database, `${kind} ${place} ${hash} ${version}`, work),
  knowsServers: true,
});

/** What the database does not tell is not there. */
async function readSome(
  { ask }: Database,
  { kind, version, place }: Kind & { readonly place: string },
  names: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const rows = await ask((db) =>
    db
      .selectFrom('kept')
      .select(['name', 'bytes'])
      .where('kind', '=', kind)
      .where('place', '=', place)
      .where('name', 'in', names)
      .where('version', '=', version)
      .execute(),
  ).catch(() => []);
  return new Map(rows.map(({ name, bytes }) => [name, bytes]));
}

async function bytesOf(parts: Parts): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const part of parts) pieces.push(typeof part === 'string' ? Buffer.from(part) : part);
  return Buffer.concat(pieces);
}

/** Where the database is away, the work is done all the same. */
async function alone<Result>(database: Database, key: string, work: () => Promise<Result>): Promise<Result> {
  const begun: Promise<Result>[] = [];
  const once = async (): Promise<void> => {
    begun.push(work());
    await begun[0]?.catch(() => {});
  };
  await underLock(database, { key, work: once }).catch(() => {});
  return begun[0] ?? work();
}
