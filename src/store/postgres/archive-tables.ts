import { sql } from 'kysely';

/**
 * Archives: the stories of a server whose passages are searched here, as one version reads them. A story is JSON, and so is what was
 * found in it. The four fields of a passage are the four weights of its `words` (text A, speakers B, people C, headline D), where
 * a term has as many places as it stands there; `lengths` are theirs in the same order.
 */
export const ARCHIVES = [
  sql`create table archives (
    archive integer generated always as identity primary key,
    server text collate "C" not null,
    version text not null,
    sentences integer not null default 0,
    passages integer not null default 0,
    in_text bigint not null default 0,
    in_speakers bigint not null default 0,
    in_people bigint not null default 0,
    in_headline bigint not null default 0,
    used_at timestamptz not null default now(),
    unique (server, version)
  )`,
  sql`create table archived_files (
    archive integer not null references archives on delete cascade,
    file text collate "C" not null,
    hash text collate "C" not null,
    primary key (archive, file)
  )`,
  sql`create table archived_stories (
    archive integer not null,
    story text collate "C" not null,
    file text collate "C" not null,
    body text not null,
    found text not null,
    has_vectors boolean not null default false,
    primary key (archive, story),
    foreign key (archive, file) references archived_files on delete cascade
  )`,
  sql`create index archived_stories_file on archived_stories (archive, file)`,
  sql`create index archived_stories_vectors on archived_stories (archive) where not has_vectors`,
  sql`create table passages (
    archive integer not null,
    story text collate "C" not null,
    at integer not null,
    lengths smallint[] not null,
    words tsvector not null,
    primary key (archive, story, at),
    foreign key (archive, story) references archived_stories on delete cascade
  )`,
  sql`create index passages_words on passages using gin (words)`,
  sql`create table terms (
    archive integer not null references archives on delete cascade,
    term text collate "C" not null,
    number bigint generated always as identity,
    sentences integer not null,
    headlines integer not null,
    in_text integer not null,
    in_speakers integer not null,
    in_people integer not null,
    in_headline integer not null,
    primary key (archive, term)
  )`,
];
