import type { Store } from '../../store/store.ts';

const DAY = 24 * 3_600_000;
/** What is kept of a server that the bot has left, in days. */
export const DAYS_KEPT = 30;

/** In which servers the bot is, and what becomes of what the others keep. */
export type Presence = {
  /** The bot is in this server, for the first time or again. */
  readonly join: (server: string) => Promise<void>;
  /** The bot has left: what the server has is kept for a while. */
  readonly leave: (server: string) => Promise<void>;
  /** The bot is in these servers and no others: it may have come and left while nobody was told. */
  readonly found: (servers: ReadonlySet<string>) => Promise<void>;
  /** Removes what was kept long enough; returns of which servers. */
  readonly sweep: () => Promise<readonly string[]>;
};

type PresenceOptions = {
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told of a server that was removed. */
  readonly removed: (server: string) => Promise<unknown>;
  /** Told what fails in a server; the others go on. */
  readonly damaged: (server: string, error: unknown) => void;
};

/** When the bot left a server, null where it is there; an error where that cannot be read. */
type Left = string | null | Error;

export function openPresence({ store, now, removed, damaged }: PresenceOptions): Presence {
  /** What is known of all is asked once; only where something is to be done is a server touched, and one of which it cannot be read. */
  const whereDue = async (
    isDue: (server: string, left: string | null) => boolean,
    work: (server: string) => Promise<void>,
  ): Promise<void> => {
    const due = ([server, left]: readonly [string, Left]): boolean =>
      left instanceof Error || isDue(server, left);
    await Promise.all(
      [...(await store.left())]
        .filter(due)
        .map(([server]) => work(server).catch((error: unknown) => damaged(server, error))),
    );
  };
  const leave = (server: string): Promise<void> => store.leave(server, new Date(now()).toISOString());
  return {
    join: (server) => store.rejoin(server),
    leave,
    found: (servers) =>
      whereDue(
        (server, left) => servers.has(server) === (left !== null),
        (server) => (servers.has(server) ? store.rejoin(server) : leave(server)),
      ),
    sweep: async () => {
      const before = new Date(now() - DAYS_KEPT * DAY).toISOString();
      const swept: string[] = [];
      await whereDue(
        (_server, left) => left !== null && left < before,
        async (server) => {
          if (!(await store.removeIfLeftBefore(server, before))) return;
          swept.push(server);
          await removed(server);
        },
      );
      return swept;
    },
  };
}
