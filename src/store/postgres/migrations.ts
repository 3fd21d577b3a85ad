import { sql, type Kysely, type Migration } from 'kysely';
import { ARCHIVES } from './archive-tables.ts';

/**
 * What makes the tables, in order of the names. One that has run anywhere is never changed: what is to be different is a new one. Each
 * leaves what the version before needs where it is, so that both run beside each other while a host changes from one to the other.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-servers': { up: (db) => each(db, SERVERS) },
  '0002-processes': { up: (db) => each(db, PROCESSES) },
  '0003-claims': { up: (db) => each(db, CLAIMS) },
  '0004-archives': { up: (db) => each(db, ARCHIVES) },
};

const SERVERS = [
  sql`create table servers (
    server text collate "C" primary key,
    revision integer not null default 0,
    changed xid8 not null default pg_current_xact_id(),
    last_number integer not null default 0,
    before bytea,
    can_undo boolean not null default false,
    left_at text,
    removed_at timestamptz
  )`,
  sql`create index servers_changed on servers (changed)`,
  sql`create table files (
    server text collate "C" not null references servers on delete cascade,
    name text collate "C" not null,
    bytes bytea not null,
    hash text collate "C" not null generated always as (encode(sha256(bytes), 'hex')) stored,
    primary key (server, name)
  )`,
  sql`create index files_hash on files (hash)`,
  sql`create table changes (
    server text collate "C" not null references servers on delete cascade,
    number integer not null,
    body text not null,
    primary key (server, number)
  )`,
  sql`create table feedback (
    id integer generated always as identity primary key,
    server text collate "C" not null references servers on delete cascade,
    body text not null
  )`,
  sql`create index feedback_of_server on feedback (server, id)`,
  sql`create sequence drafts_age`,
  sql`create table drafts (
    server text collate "C" not null references servers on delete cascade,
    id text collate "C" not null,
    age bigint not null default nextval('drafts_age'),
    body bytea not null,
    primary key (server, id)
  )`,
  sql`create table kept (
    kind text not null,
    place text collate "C" not null,
    name text collate "C" not null,
    version text not null,
    bytes bytea not null,
    made_at timestamptz not null default now(),
    primary key (kind, place, name, version)
  )`,
];

const PROCESSES = [
  sql`create unlogged table askers (
    member text primary key,
    asked timestamptz[] not null,
    told_at timestamptz
  )`,
];

const CLAIMS = [
  sql`create unlogged table claims (
    id text collate "C" primary key,
    claimed_at timestamptz not null default now()
  )`,
  sql`create index claims_age on claims (claimed_at)`,
];

async function each(db: Kysely<unknown>, statements: readonly ReturnType<typeof sql>[]): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- in order
  for (const statement of statements) await statement.execute(db);
}
