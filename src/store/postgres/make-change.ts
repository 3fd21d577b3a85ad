import { sql, type Kysely, type Transaction } from 'kysely';
import type { Made } from '../rules.ts';
import type { By, Change } from '../store.ts';
import type { Tables } from './tables.ts';

/** Processes listen here; what they are told are ids: a server, and the number of its revision. */
export const CHANNEL = 'onrecord';

/** Of a server, whose row no other transaction changes meanwhile. */
type Held = { readonly before: Uint8Array | null; readonly canUndo: boolean };

/** Holds the row of a server until the transaction ends; null where nothing is kept of it. */
export async function holdServer(db: Transaction<Tables>, server: string): Promise<Held | null> {
  const row = await db
    .selectFrom('servers')
    .select(['before', 'can_undo as canUndo'])
    .where('server', '=', server)
    .where('removed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** Makes its row where there is none. */
export async function makeServer(db: Transaction<Tables>, server: string): Promise<void> {
  await db
    .insertInto('servers')
    .values({ server })
    .onConflict((conflict) => conflict.column('server').doUpdateSet({ removed_at: null }))
    .execute();
}

export async function fileOf(
  db: Kysely<Tables>,
  { server, name }: { readonly server: string; readonly name: string },
): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom('files')
    .select('bytes')
    .where('server', '=', server)
    .where('name', '=', name)
    .executeTakeFirst();
  return row?.bytes ?? null;
}

/** A change that was made, and the revision of its server from then on. */
export type Revised = { readonly change: Change; readonly revision: number };

type Wanted = Pick<Change, 'what' | 'file' | 'isUndo'> & Pick<Made, 'after'>;

/** Changes a file of a server whose row is held or was just made, and writes it into the audit log. */
export async function makeChange(
  db: Transaction<Tables>,
  { server, by }: { readonly server: string; readonly by: By },
  { after, ...wanted }: Wanted,
): Promise<Revised> {
  const file = { server, name: wanted.file };
  const before = await fileOf(db, file);
  if (after === null)
    await db.deleteFrom('files').where('server', '=', server).where('name', '=', wanted.file).execute();
  else
    await db
      .insertInto('files')
      .values({ ...file, bytes: after })
      .onConflict((conflict) => conflict.columns(['server', 'name']).doUpdateSet({ bytes: after }))
      .execute();
  const { last_number: number, revision } = await revise(db, server, { before, isChange: true });
  const change = { ...wanted, number, by };
  await db
    .insertInto('changes')
    .values({ server, number, body: JSON.stringify(change) })
    .execute();
  return { change, revision };
}

type Revision = { readonly before: Uint8Array | null; readonly isChange: boolean };

/** Counts a revision, and tells every process of it when the transaction has ended. */
export async function revise(
  db: Transaction<Tables>,
  server: string,
  { before, isChange }: Revision,
): Promise<{ readonly last_number: number; readonly revision: number }> {
  const row = await db
    .updateTable('servers')
    .set((is) => ({
      before,
      can_undo: isChange,
      revision: is('revision', '+', 1),
      changed: sql<string>`pg_current_xact_id()`,
      ...(isChange && { last_number: is('last_number', '+', 1) }),
    }))
    .where('server', '=', server)
    .returning(['last_number', 'revision'])
    .executeTakeFirstOrThrow();
  await sql`select pg_notify(${CHANNEL}, ${`${server} ${row.revision}`})`.execute(db);
  return row;
}
