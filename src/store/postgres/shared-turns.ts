import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { underLock } from './advisory-lock.ts';
import type { Database } from './database.ts';

/** A database that is busy holds nobody up for longer, in milliseconds. */
const PATIENCE = 1500;
/** Rows of those who have been quiet go this often, in milliseconds. */
const SWEPT = 60_000;

/** What several processes share that answer for one bot. */
export type SharedTurns = {
  /** Resolves when it is this process's turn for a key, of which there is one in `apart` milliseconds over all processes. */
  readonly turn: (key: string, apart: number, signal: AbortSignal) => Promise<void>;
  /** Counts a question of a member over all processes; see `Counted`. */
  readonly count: (member: string, most: number) => Promise<Counted>;
  /** Whether this process is the first to claim what has this id. Rejects where the database does not tell in time. */
  readonly claim: (id: string) => Promise<boolean>;
  readonly stop: () => void;
};

/** Whether a member has asked more than `most` within a minute, the seconds until the next will do, and whether they were told of it within that. */
type Counted = { readonly isOver: boolean; readonly seconds: number; readonly isTold: boolean };

export function openSharedTurns(database: Database): SharedTurns {
  const sweep = async (): Promise<void> => {
    await database
      .ask(async (db) => {
        await sql`delete from askers where asked[cardinality(asked)] < now() - interval '1 minute'`.execute(
          db,
        );
        await sql`delete from claims where claimed_at < now() - interval '15 minutes'`.execute(db);
      })
      // Another process, or the next minute, does it.
      .catch(() => {});
  };
  const sweeping = setInterval(() => void sweep(), SWEPT).unref();
  return {
    turn: (key, apart, signal) =>
      new Promise((resolve, reject) => {
        const hold = async (): Promise<void> => {
          resolve();
          await setTimeout(apart, undefined, { ref: false });
        };
        // Where it is rejected after the turn came, nobody waits for it any more.
        underLock(database, { key, work: hold, signal }).catch(reject);
      }),
    count: (member, most) => inTime(count(database, member, most)),
    claim: (id) => inTime(claim(database, id)),
    stop: () => clearInterval(sweeping),
  };
}

async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  const late = new AbortController();
  try {
    const done = await Promise.race([
      work.then((result) => ({ result })),
      setTimeout(PATIENCE, null, { signal: late.signal }),
    ]);
    if (done === null) throw new Error('the database took too long');
    return done.result;
  } finally {
    late.abort();
  }
}

async function claim({ ask }: Database, id: string): Promise<boolean> {
  const { rows } = await ask((db) =>
    sql`insert into claims (id) values (${id}) on conflict do nothing returning id`.execute(db),
  );
  return rows.length > 0;
}

const RECENT = sql`array(select at from unnest(known.asked) as at where at > now() - interval '1 minute' order by at)`;

/** One statement, so that of two processes one counts after the other: the row of the member is held by it. */
async function count({ ask }: Database, member: string, most: number): Promise<Counted> {
  const { rows } = await ask((db) =>
    sql<{ is_over: boolean; seconds: number; is_told: boolean }>`
      insert into askers as known (member, asked) values (${member}, array[now()])
      on conflict (member) do update set
        asked = case when cardinality(${RECENT}) < ${most}
          then ${RECENT} || now() else ${RECENT} end,
        told_at = case when cardinality(${RECENT}) < ${most}
          or known.told_at > now() - interval '1 minute' then known.told_at else now() end
      returning
        asked[cardinality(asked)] <> now() as is_over,
        greatest(1, ceil(extract(epoch from asked[1] + interval '1 minute' - now())))::int as seconds,
        coalesce(told_at <> now(), false) as is_told`.execute(db),
  );
  const [row] = rows;
  if (row === undefined) throw new Error('the database counts nothing');
  return { isOver: row.is_over, seconds: row.seconds, isTold: row.is_told };
}
