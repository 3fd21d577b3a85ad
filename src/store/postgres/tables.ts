import type { Generated, GeneratedAlways } from 'kysely';

/** What the migrations have made, as it is queried. */
export type Tables = {
  /** One of which nothing is kept any more has `removed_at` for a day, so that every process hears of it. */
  servers: {
    server: string;
    /** Counts what other processes must hear of: stories, preferences, that it is gone. */
    revision: Generated<number>;
    /** The transaction (xid8) that made the revision. */
    changed: Generated<string>;
    /** That of the last change in the audit log. */
    last_number: Generated<number>;
    /** The file of the last change as it was before; null: not there. */
    before: Uint8Array | null;
    /** Whether `before` is known. */
    can_undo: Generated<boolean>;
    /** ISO 8601. */
    left_at: string | null;
    removed_at: Date | null;
  };
  /** Stories, and `settings.json`; `hash` is SHA-256, in hex. */
  files: { server: string; name: string; bytes: Uint8Array; hash: GeneratedAlways<string> };
  /** The audit log; `body` is JSON, as a line of `changes.jsonl` is. */
  changes: { server: string; number: number; body: string };
  feedback: { id: Generated<number>; server: string; body: string };
  drafts: { server: string; id: string; age: Generated<number>; body: Uint8Array };
  /** What was made from stories and can be made again; see `KeptFiles`. */
  kept: {
    kind: string;
    place: string;
    name: string;
    version: string;
    bytes: Uint8Array;
    made_at: Generated<Date>;
  };
  /** Who asked within the last minute; no log of the database has it. */
  askers: { member: string; asked: Date[]; told_at: Date | null };
};
