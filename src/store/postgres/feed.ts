import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';
import { z } from 'zod';
import { plainError } from './away.ts';
import { CHANNEL } from './make-change.ts';

/** Between two questions whether anything was missed, which keep the connection in sight too; in milliseconds. */
const HEARTBEAT = 1000;
/** A connection that does not answer for so long has ended, in milliseconds. */
const PATIENCE = 2000;
/** From one that has ended to the next try, in milliseconds. */
const APART = 250;

/** What other processes change, as this one hears of it. */
export type Feed = {
  /** From now on a function is told of each server that another process has changed; again, where it fails. */
  readonly listen: (changed: (server: string) => Promise<void>) => void;
  /** This process has made a revision itself, and reads it anyway. */
  readonly own: (server: string, revision: number) => void;
  /** Since when nothing is known of what others change, in milliseconds; up to a second or so where all is well. */
  readonly lag: () => number;
  /** Whether the database answered when it was last asked. */
  readonly isUp: () => boolean;
  readonly stop: () => Promise<void>;
};

/** The first that is called counts. */
type Start = { readonly begun: () => void; readonly failed: (error: unknown) => void };

const Missed = z.object({
  next: z.string(),
  changed: z.array(z.tuple([z.string(), z.number()])),
});

/**
 * Hears notices (LISTEN) on a connection of its own. Whatever a notice may have missed is found by the revisions: a transaction that had not
 * ended when they were last looked at has a number of at least `next`. Resolves when it hears; from then on nothing is missed. Throws
 * where the database cannot be heard at the start.
 */
export async function openFeed(address: string): Promise<Feed> {
  const heard = heardBy();
  const stopped = new AbortController();
  const state = { isUp: false, at: performance.now(), next: null as string | null };
  const beats = async ({ begun, failed }: Start): Promise<void> => {
    const client = clientOf(address, heard.notice);
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      for (let isAnew = true; !stopped.signal.aborted; isAnew = false) {
        const { next, changed } = await missedSince(client, state.next);
        for (const [server, revision] of changed) heard.revision(server, { revision, isAnew });
        heard.again();
        Object.assign(state, { isUp: true, at: performance.now(), next });
        begun();
        await setTimeout(HEARTBEAT, undefined, { signal: stopped.signal });
      }
    } catch (error) {
      // Cut, or the database is away: tried again, but at the start.
      failed(error);
    } finally {
      state.isUp = false;
      void client.end().catch(() => {});
    }
  };
  const run = async (start: Start): Promise<void> => {
    while (!stopped.signal.aborted) {
      // oxlint-disable-next-line no-await-in-loop -- one connection after the other
      await beats(start);
      // oxlint-disable-next-line no-await-in-loop
      await setTimeout(APART, undefined, { signal: stopped.signal }).catch(() => {});
    }
  };
  let ended: Promise<void> = Promise.resolve();
  try {
    await new Promise<void>((begun, failed) => {
      ended = run({ begun, failed });
    });
  } catch (error) {
    stopped.abort();
    throw plainError(error);
  }
  return {
    listen: heard.listen,
    own: heard.own,
    lag: () => performance.now() - state.at,
    isUp: () => state.isUp,
    stop: async () => {
      stopped.abort();
      await ended;
    },
  };
}

function clientOf(address: string, notice: (payload: string) => void): Client {
  const client = new Client({
    connectionString: address,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
    keepAlive: true,
    application_name: 'onrecord feed',
  });
  // The next query says so.
  client.on('error', () => {});
  client.on('notification', ({ payload = '' }) => notice(payload));
  return client;
}

/** What was changed by transactions from a number on, and the number from which to look next; nothing where none is given. */
async function missedSince(client: Client, next: string | null): Promise<z.output<typeof Missed>> {
  // A database that was restored from another has numbers that are not its own yet.
  const { rows } = await client.query<Record<string, unknown>>(
    `select pg_snapshot_xmin(pg_current_snapshot())::text as next, coalesce((
       select json_agg(json_build_array(server, revision)) from servers
       where revision > 0 and changed >= $1::xid8 and changed < pg_snapshot_xmax(pg_current_snapshot())
     ), '[]') as changed`,
    [next],
  );
  return Missed.parse(rows[0]);
}

type Heard = {
  readonly notice: (payload: string) => void;
  /** `isAnew`: what this process knows may be from before the connection was lost. */
  readonly revision: (server: string, heard: { readonly revision: number; readonly isAnew: boolean }) => void;
  /** Tells once more what failed. */
  readonly again: () => void;
} & Pick<Feed, 'listen' | 'own'>;

/** Tells of each revision once. */
function heardBy(): Heard {
  const known = new Map<string, number>();
  const waiting = new Set<string>();
  let tell: ((server: string) => Promise<void>) | null = null;
  const again = (): void => {
    if (tell === null) return;
    for (const server of waiting) {
      waiting.delete(server);
      void tell(server).catch(() => void waiting.add(server));
    }
  };
  const own = (server: string, revision: number): void => {
    known.set(server, Math.max(revision, known.get(server) ?? 0));
  };
  const revision: Heard['revision'] = (server, { revision: number, isAnew }) => {
    if (!isAnew && number <= (known.get(server) ?? -1)) return;
    known.set(server, number);
    waiting.add(server);
    again();
  };
  return {
    again,
    own,
    revision,
    notice: (payload) => {
      const [server = '', number = ''] = payload.split(' ');
      revision(server, { revision: Number(number), isAnew: false });
    },
    listen: (changed) => {
      tell = changed;
      again();
    },
  };
}
