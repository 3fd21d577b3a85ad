import { sql, type Kysely, type Transaction } from 'kysely';
import { UserError } from '../../text/errors.ts';
import {
  assertSame,
  type Counts,
  type CopySource,
  type CopyTarget,
  type ServerDump,
} from '../copy/server-dump.ts';
import { FeedbackShape } from '../feedback.ts';
import { ChangeShape } from '../journal.ts';
import { PREFERENCES } from '../rules.ts';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

/** All servers of a database, as they are when the first is read, whatever is changed meanwhile. */
export const databaseSource = ({ ask }: Database): CopySource => ({
  each: (take) =>
    ask((db) =>
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute(async (snapshot) => {
          const rows = await snapshot
            .selectFrom('servers')
            .select(['server', 'before', 'can_undo', 'left_at'])
            .where('removed_at', 'is', null)
            .orderBy('server')
            .execute();
          // oxlint-disable-next-line no-await-in-loop -- one server in memory at a time
          for (const row of rows) await take(await dumpOf(snapshot, row));
        }),
    ),
});

type ServerRow = Pick<Tables['servers'], 'server' | 'before' | 'left_at'> & { readonly can_undo: boolean };

async function dumpOf(db: Kysely<Tables>, row: ServerRow): Promise<ServerDump> {
  const { server } = row;
  const files = await db
    .selectFrom('files')
    .select(['name', 'bytes'])
    .where('server', '=', server)
    .orderBy('name')
    .execute();
  const changes = await db
    .selectFrom('changes')
    .select('body')
    .where('server', '=', server)
    .orderBy('number')
    .execute();
  const feedback = await db
    .selectFrom('feedback')
    .select('body')
    .where('server', '=', server)
    .orderBy('id')
    .execute();
  const drafts = await db
    .selectFrom('drafts')
    .select(['id', 'body'])
    .where('server', '=', server)
    .orderBy('age')
    .execute();
  return {
    server,
    stories: files.filter(({ name }) => name !== PREFERENCES),
    preferences: files.find(({ name }) => name === PREFERENCES)?.bytes ?? null,
    changes: changes.map(({ body }) => ChangeShape.parse(JSON.parse(body))),
    undo: row.can_undo ? { before: row.before } : null,
    feedback: feedback.map(({ body }) => FeedbackShape.parse(JSON.parse(body))),
    drafts: drafts.map(({ id, body }) => ({ id, draft: new TextDecoder().decode(body) })),
    leftAt: row.left_at,
  };
}

/** A database in which there are no servers yet. */
export const databaseTarget = ({ change }: Database): CopyTarget => ({
  fill: (copy) =>
    change(async (db) => {
      await sql`lock table servers in exclusive mode`.execute(db);
      const before = await countsIn(db);
      if (before.servers > 0) throw new UserError({ code: 'copy-onto-something', where: 'DATABASE_URL' });
      await db.deleteFrom('servers').execute();
      const went = await copy((dump) => insert(db, dump));
      assertSame(went, await countsIn(db));
      return went;
    }),
});

async function insert(db: Transaction<Tables>, dump: ServerDump): Promise<void> {
  const { server, undo, leftAt, stories, preferences } = dump;
  const last = dump.changes.at(-1)?.number ?? 0;
  await db
    .insertInto('servers')
    .values({
      server,
      revision: 1,
      last_number: last,
      before: undo?.before ?? null,
      can_undo: undo !== null,
      left_at: leftAt,
    })
    .execute();
  const files = [...stories, ...(preferences === null ? [] : [{ name: PREFERENCES, bytes: preferences }])];
  const rows = {
    files: files.map((file) => ({ server, ...file })),
    changes: dump.changes.map((change) => ({ server, number: change.number, body: JSON.stringify(change) })),
    feedback: dump.feedback.map((feedback) => ({ server, body: JSON.stringify(feedback) })),
    drafts: dump.drafts.map(({ id, draft }) => ({ server, id, body: new TextEncoder().encode(draft) })),
  };
  /* oxlint-disable no-await-in-loop -- one transaction has one connection, and a query takes so many values at most */
  for (const row of rows.files) await db.insertInto('files').values(row).execute();
  for (const some of inParts(rows.changes)) await db.insertInto('changes').values(some).execute();
  for (const some of inParts(rows.feedback)) await db.insertInto('feedback').values(some).execute();
  for (const row of rows.drafts) await db.insertInto('drafts').values(row).execute();
  /* oxlint-enable no-await-in-loop */
}

/** PostgreSQL takes 65,535 values in one query. */
const ROWS_AT_ONCE = 1000;

const inParts = <Row>(rows: readonly Row[]): readonly (readonly Row[])[] =>
  Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_none, at) =>
    rows.slice(at * ROWS_AT_ONCE, (at + 1) * ROWS_AT_ONCE),
  );

async function countsIn(db: Kysely<Tables>): Promise<Counts> {
  const { rows } = await sql<Counts>`select
    (select count(*)::int from servers where removed_at is null) as servers,
    (select count(*)::int from files where name <> ${PREFERENCES}) as stories,
    (select count(*)::int from files where name = ${PREFERENCES}) as preferences,
    (select count(*)::int from changes) as changes,
    (select count(*)::int from feedback) as feedback,
    (select count(*)::int from drafts) as drafts,
    (select count(*)::int from servers where left_at is not null) as left`.execute(db);
  const [counts] = rows;
  if (counts === undefined) throw new Error('the database counts nothing');
  return counts;
}
