import { sql, type Transaction } from 'kysely';
import type { z } from 'zod';
import { errorOf, UserError } from '../../text/errors.ts';
import { FeedbackShape } from '../feedback.ts';
import { ChangeShape } from '../journal.ts';
import { DEFAULT_PREFERENCES, readPreferences, type Preferences } from '../preferences.ts';
import {
  assertDraft,
  assertServer,
  assertStory,
  MOST_DRAFTS,
  MOST_FEEDBACK,
  PREFERENCES,
  takingBack,
  writtenPreferences,
} from '../rules.ts';
import type { By, Change, Size, Store } from '../store.ts';
import type { Database } from './database.ts';
import { fileOf, holdServer, makeChange, makeServer, revise, type Revised } from './make-change.ts';
import type { Tables } from './tables.ts';

type Options = {
  /** Told of each change that this process has made, before whoever made it goes on. */
  readonly made?: (server: string, revision: number) => void;
};

type Reading =
  | 'servers'
  | 'stories'
  | 'preferences'
  | 'allPreferences'
  | 'left'
  | 'size'
  | 'changes'
  | 'feedback'
  | 'draft';
type Changing = 'putStory' | 'removeStory' | 'putPreferences' | 'undo';
type Waiting = 'addFeedback' | 'putDraft' | 'removeDraft';
type Leaving = 'leave' | 'rejoin' | 'removeIfLeftBefore';

/**
 * A store in PostgreSQL. Every change is one transaction, which holds the row of its server: those of one server run one after the
 * other, whichever process makes them.
 */
export const openPostgresStore = (database: Database, { made = () => {} }: Options = {}): Store => ({
  ...reading(database),
  ...changing(database, made),
  ...waiting(database),
  ...leaving(database, made),
});

const reading = ({ ask }: Database): Pick<Store, Reading> => ({
  servers: async () => {
    const rows = await ask((db) =>
      db.selectFrom('servers').select('server').where('removed_at', 'is', null).orderBy('server').execute(),
    );
    return rows.map(({ server }) => server);
  },
  stories: async (server) => {
    assertServer(server);
    return ask((db) =>
      db
        .selectFrom('files')
        .select(['name', 'bytes'])
        .where('server', '=', server)
        .where('name', '!=', PREFERENCES)
        .orderBy('name')
        .execute(),
    );
  },
  preferences: async (server) => {
    assertServer(server);
    const bytes = await ask((db) => fileOf(db, { server, name: PREFERENCES }));
    return preferencesOf(bytes, server);
  },
  allPreferences: () => allPreferences(ask),
  left: () => left(ask),
  size: async (server) => {
    assertServer(server);
    const { rows } = await ask((db) =>
      sql<Size>`select count(*)::int as stories, coalesce(sum(length(bytes)), 0)::float8 as bytes
        from files where server = ${server} and name <> ${PREFERENCES}`.execute(db),
    );
    return rows[0] ?? { stories: 0, bytes: 0 };
  },
  changes: (server, most) => newest(ask, ChangeShape, { from: 'changes', by: 'number', server, most }),
  feedback: (server, most) => newest(ask, FeedbackShape, { from: 'feedback', by: 'id', server, most }),
  draft: async (server, id) => {
    assertServer(server);
    assertDraft(id);
    const row = await ask((db) =>
      db
        .selectFrom('drafts')
        .select('body')
        .where('server', '=', server)
        .where('id', '=', id)
        .executeTakeFirst(),
    );
    return row === undefined ? null : new TextDecoder().decode(row.body);
  },
});

async function left(ask: Database['ask']): ReturnType<Store['left']> {
  const rows = await ask((db) =>
    db.selectFrom('servers').select(['server', 'left_at']).where('removed_at', 'is', null).execute(),
  );
  return new Map(rows.map(({ server, left_at: at }) => [server, at]));
}

async function allPreferences(ask: Database['ask']): ReturnType<Store['allPreferences']> {
  const rows = await ask((db) =>
    db
      .selectFrom('servers')
      .leftJoin('files', (join) =>
        join.onRef('files.server', '=', 'servers.server').on('files.name', '=', PREFERENCES),
      )
      .select(['servers.server', 'files.bytes'])
      .where('servers.removed_at', 'is', null)
      .orderBy('servers.server')
      .execute(),
  );
  return new Map(rows.map(({ server, bytes }) => [server, orError(() => preferencesOf(bytes, server))]));
}

const preferencesOf = (bytes: Uint8Array | null, server: string): Preferences =>
  bytes === null ? DEFAULT_PREFERENCES : preferencesIn(bytes, server);

function orError<Result>(work: () => Result): Result | Error {
  try {
    return work();
  } catch (error) {
    return errorOf(error);
  }
}

function preferencesIn(bytes: Uint8Array, server: string): Preferences {
  try {
    return readPreferences(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (cause) {
    throw new Error(`${PREFERENCES} of server ${server} is damaged`, { cause });
  }
}

type Newest = {
  readonly from: 'changes' | 'feedback';
  readonly by: 'number' | 'id';
  readonly server: string;
  readonly most: number;
};

/** The newest rows that are what they should be, the newest first. */
async function newest<Read>(
  ask: Database['ask'],
  shape: z.ZodType<Read>,
  { from, by, server, most }: Newest,
): Promise<readonly Read[]> {
  assertServer(server);
  const { rows } = await ask((db) =>
    sql<{ body: string }>`select body from ${sql.table(from)} where server = ${server}
      order by ${sql.ref(by)} desc limit ${most}`.execute(db),
  );
  return rows.map(({ body }) => shape.parse(JSON.parse(body)));
}

function changing({ change }: Database, made: NonNullable<Options['made']>): Pick<Store, Changing> {
  const revising = async <Result extends Revised | null>(
    server: string,
    work: (db: Transaction<Tables>) => Promise<Result>,
  ): Promise<Result> => {
    assertServer(server);
    const revised = await change(work);
    if (revised !== null) made(server, revised.revision);
    return revised;
  };
  const put = async (server: string, by: By, { file, after }: File): Promise<Change> => {
    const { change: done } = await revising(server, async (db) => {
      await makeServer(db, server);
      const isThere = (await fileOf(db, { server, name: file })) !== null;
      const what = file === PREFERENCES ? 'settings' : isThere ? 'replace' : 'add';
      return makeChange(db, { server, by }, { what, file, isUndo: false, after });
    });
    return done;
  };
  return {
    putStory: async (server, { name, bytes }, by) => {
      assertStory(name);
      return put(server, by, { file: name, after: bytes });
    },
    putPreferences: (server, preferences, by) =>
      put(server, by, { file: PREFERENCES, after: writtenPreferences(preferences) }),
    removeStory: async (server, name, by) => {
      assertStory(name);
      const { change: done } = await revising(server, async (db) => {
        const held = await holdServer(db, server);
        if (held === null || (await fileOf(db, { server, name })) === null)
          throw new UserError({ code: 'no-own-story', id: name.replace(/\.md$/u, '') });
        return makeChange(db, { server, by }, { what: 'remove', file: name, isUndo: false, after: null });
      });
      return done;
    },
    undo: async (server, by) => {
      const revised = await revising(server, (db) => undo(db, server, by));
      return revised?.change ?? null;
    },
  };
}

type File = { readonly file: string; readonly after: Uint8Array };

async function undo(db: Transaction<Tables>, server: string, by: By): Promise<Revised | null> {
  const held = await holdServer(db, server);
  const last = await db
    .selectFrom('changes')
    .select('body')
    .where('server', '=', server)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (held?.canUndo !== true || last === undefined) return null;
  const change = ChangeShape.parse(JSON.parse(last.body));
  const after = await fileOf(db, { server, name: change.file });
  const what = takingBack({ change, before: held.before, after });
  return makeChange(
    db,
    { server, by },
    { what, file: change.file, isUndo: !change.isUndo, after: held.before },
  );
}

const waiting = ({ change }: Database): Pick<Store, Waiting> => ({
  addFeedback: async (server, feedback) => {
    assertServer(server);
    await change(async (db) => {
      await makeServer(db, server);
      await db
        .insertInto('feedback')
        .values({ server, body: JSON.stringify(feedback) })
        .execute();
      await sql`delete from feedback where server = ${server} and id <=
        (select id from feedback where server = ${server} order by id desc offset ${MOST_FEEDBACK} limit 1)`.execute(
        db,
      );
    });
  },
  putDraft: async (server, id, draft) => {
    assertServer(server);
    assertDraft(id);
    const body = new TextEncoder().encode(draft);
    await change(async (db) => {
      await makeServer(db, server);
      await db
        .insertInto('drafts')
        .values({ server, id, body })
        .onConflict((conflict) =>
          conflict.columns(['server', 'id']).doUpdateSet({ body, age: sql`nextval('drafts_age')` }),
        )
        .execute();
      await sql`delete from drafts where server = ${server} and age <=
        (select age from drafts where server = ${server} order by age desc offset ${MOST_DRAFTS} limit 1)`.execute(
        db,
      );
    });
  },
  removeDraft: async (server, id) => {
    assertServer(server);
    assertDraft(id);
    await change((db) => db.deleteFrom('drafts').where('server', '=', server).where('id', '=', id).execute());
  },
});

function leaving({ change }: Database, made: NonNullable<Options['made']>): Pick<Store, Leaving> {
  const setLeft = async (server: string, at: string | null): Promise<void> => {
    assertServer(server);
    await change((db) =>
      db
        .updateTable('servers')
        .set({ left_at: at })
        .where('server', '=', server)
        .where('removed_at', 'is', null)
        .where('left_at', at === null ? 'is not' : 'is', null)
        .execute(),
    );
  };
  return {
    leave: setLeft,
    rejoin: (server) => setLeft(server, null),
    removeIfLeftBefore: async (server, day) => {
      assertServer(server);
      const revision = await change((db) => remove(db, server, day));
      if (revision !== null) made(server, revision);
      return revision !== null;
    },
  };
}

/** Its row stays for a day, so that every process hears that it is gone. */
async function remove(db: Transaction<Tables>, server: string, day: string): Promise<number | null> {
  await sql`delete from servers where removed_at < now() - interval '1 day'`.execute(db);
  const gone = await db
    .updateTable('servers')
    .set({ removed_at: sql`now()`, left_at: null, last_number: 0 })
    .where('server', '=', server)
    .where('left_at', '<', day)
    .returning('server')
    .executeTakeFirst();
  if (gone === undefined) return null;
  await sql`delete from kept where kind = 'vectors' and split_part(name, '.', 1) in
    (select hash from files where server = ${server})`.execute(db);
  await db.deleteFrom('kept').where('place', '=', server).execute();
  await sql`delete from archives where server = ${server}`.execute(db);
  for (const table of ['files', 'changes', 'feedback', 'drafts'] as const)
    // oxlint-disable-next-line no-await-in-loop -- one transaction has one connection
    await db.deleteFrom(table).where('server', '=', server).execute();
  return (await revise(db, server, { before: null, isChange: false })).revision;
}
