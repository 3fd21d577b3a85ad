import { sql, type Kysely, type Transaction } from 'kysely';
import { FIELDS } from '../../search/bm25.ts';
import type { Entry } from '../../search/entry.ts';
import { encodedText } from '../../search/passages.ts';
import { WIDTH } from '../../text/vectors.ts';
import type { Archives, HashedFile } from '../archives.ts';
import { PREFERENCES } from '../rules.ts';
import { underLock } from './advisory-lock.ts';
import { noTimes, rowsOf, type StoryRows, type TermRow } from './archive-rows.ts';
import type { Database } from './database.ts';
import { entryIn, openArchive } from './passages-in-database.ts';
import { literal, type PassageVectors } from './passage-vectors.ts';
import type { Tables } from './tables.ts';

/** Files that one transaction brings in or takes out: what a kill costs. */
const AT_ONCE = 50;
/** Stories whose vectors are made between two looks at whether that is still wanted. */
const VECTORS_AT_ONCE = 20;
/** What another version has read is kept so long after it was last used, as long as other things that were made from stories. */
const OTHERS_KEPT = '7 days';

type Options = {
  /** Of what reads stories: each version has an archive of its own. */
  readonly version: string;
  /** Null where the database has none. */
  readonly vectors: PassageVectors | null;
  /** Does work while no other process does that under the same key. It only spares work: what two bring in at once comes in once. */
  readonly alone?: (key: string, work: () => Promise<void>) => Promise<void>;
};

export const archivesInDatabase = (
  database: Database,
  { version, vectors, alone = (key, work) => underLock(database, { key, work }) }: Options,
): Archives => ({
  update: (server, updating) =>
    alone(`archive ${server} ${version}`, () => update(database, { server, version, ...updating })),
  open: (server) => openArchive(database, { server, version, vectors }),
  makeVectors: async (server, making) => {
    if (vectors === null) return;
    await alone(`archive vectors ${server} ${version}`, async () => {
      const archive = await archiveOf(database, { server, version });
      // oxlint-disable-next-line no-await-in-loop -- some after the other
      while (!making.isStopped() && (await makeSomeVectors(database, archive, making)));
    });
  },
});

type Updating = Parameters<Archives['update']>[1] & { readonly server: string; readonly version: string };

async function update(database: Database, { server, version, read, progress }: Updating): Promise<void> {
  const archive = await archiveOf(database, { server, version });
  await forgetOthers(database, server);
  const { gone, come } = await differences(database, server, archive);
  const all = gone.length + come.length;
  let done = 0;
  /* oxlint-disable no-await-in-loop -- a transaction after the other */
  for (let from = 0; from < gone.length; from += AT_ONCE) {
    const files = gone.slice(from, from + AT_ONCE);
    await database.change((db) => takeOut(db, archive, files));
    done += files.length;
    await progress(done, all);
  }
  for (let from = 0; from < come.length; from += AT_ONCE) {
    const files = await filesOf(database, server, come.slice(from, from + AT_ONCE));
    const entries = new Map<HashedFile, readonly Entry[]>();
    for (const file of files) entries.set(file, await read(file));
    await database.change((db) => bringIn(db, archive, entries));
    done += files.length;
    await progress(done, all);
  }
  /* oxlint-enable no-await-in-loop */
}

async function archiveOf(
  { change }: Database,
  { server, version }: { readonly server: string; readonly version: string },
): Promise<number> {
  const { rows } = await change((db) =>
    sql<{ archive: number }>`insert into archives (server, version) values (${server}, ${version})
      on conflict (server, version) do update set used_at = now() returning archive`.execute(db),
  );
  return rows[0]?.archive ?? -1;
}

const forgetOthers = ({ ask }: Database, server: string): Promise<unknown> =>
  ask((db) =>
    sql`delete from archives where server = ${server} and used_at < now() - ${OTHERS_KEPT}::interval`.execute(
      db,
    ),
  );

type Differences = { readonly gone: readonly string[]; readonly come: readonly string[] };

/** The files of which the archive has what is no more, and those that it has not read; a file that has changed is among both. */
async function differences({ ask }: Database, server: string, archive: number): Promise<Differences> {
  const { rows } = await ask((db) =>
    sql<{ gone: string | null; come: string | null }>`
      select a.file as gone, f.name as come
      from (select file, hash from archived_files where archive = ${archive}) as a
      full join (select name, hash from files where server = ${server} and name <> ${PREFERENCES}) as f
        on a.file = f.name and a.hash = f.hash
      where a.file is null or f.name is null order by f.name, a.file`.execute(db),
  );
  return {
    gone: rows.flatMap(({ gone }) => gone ?? []),
    come: rows.flatMap(({ come }) => come ?? []),
  };
}

const filesOf = (
  { ask }: Database,
  server: string,
  names: readonly string[],
): Promise<readonly HashedFile[]> =>
  ask((db) =>
    db
      .selectFrom('files')
      .select(['name', 'bytes', 'hash'])
      .where('server', '=', server)
      .where('name', 'in', names)
      .orderBy('name')
      .execute(),
  );

/** JSON has no character that PostgreSQL cannot keep in a text: half letters and NUL are written with a backslash. */
async function bringIn(
  db: Transaction<Tables>,
  archive: number,
  read: ReadonlyMap<HashedFile, readonly Entry[]>,
): Promise<void> {
  await hold(db, archive);
  const files = [...read.keys()];
  const { rows: come } = await sql<{ file: string }>`insert into archived_files (archive, file, hash)
    select ${archive}, * from unnest(${files.map(({ name }) => name)}::text[], ${files.map(({ hash }) => hash)}::text[])
    on conflict do nothing returning file`.execute(db);
  const isNew = new Set(come.map(({ file }) => file));
  const known = await idsOf(
    db,
    archive,
    [...read.values()].flat().map(({ story }) => story.id),
  );
  const stories: { readonly file: string; readonly entry: Entry; readonly rows: StoryRows }[] = [];
  for (const [{ name: file }, entries] of read)
    for (const entry of entries) {
      // Of two stories of one id the first stays.
      if (!isNew.has(file) || known.has(entry.story.id)) continue;
      known.add(entry.story.id);
      stories.push({ file, entry, rows: rowsOf(entry) });
    }
  if (stories.length === 0) return;
  await sql`insert into archived_stories (archive, story, file, body, found)
    select ${archive}, * from unnest(${stories.map(({ entry }) => entry.story.id)}::text[],
      ${stories.map(({ file }) => file)}::text[], ${stories.map(({ entry }) => JSON.stringify(entry.story))}::text[],
      ${stories.map(({ entry }) => JSON.stringify(entry.found))}::text[])`.execute(db);
  const passages = stories.flatMap(({ entry, rows }) =>
    rows.passages.map((row) => ({ story: entry.story.id, ...row })),
  );
  await sql`insert into passages (archive, story, at, lengths, words)
    select ${archive}, story, at, array[a, b, c, d]::smallint[], words::tsvector from unnest(
      ${passages.map(({ story }) => story)}::text[], ${passages.map(({ at }) => at)}::int[],
      ${passages.map(({ lengths }) => lengths.text)}::int[], ${passages.map(({ lengths }) => lengths.speakers)}::int[],
      ${passages.map(({ lengths }) => lengths.people)}::int[], ${passages.map(({ lengths }) => lengths.headline)}::int[],
      ${passages.map(({ words }) => words)}::text[]) as p (story, at, a, b, c, d, words)`.execute(db);
  await count(db, archive, { stories, sign: 1 });
}

async function takeOut(db: Transaction<Tables>, archive: number, files: readonly string[]): Promise<void> {
  await hold(db, archive);
  const { rows } = await sql<{ body: string; found: string }>`select body, found from archived_stories
    where archive = ${archive} and file = any(${[...files]}::text[])`.execute(db);
  const stories = rows.map((row) => {
    const entry = entryIn(row);
    return { entry, rows: rowsOf(entry) };
  });
  await count(db, archive, { stories, sign: -1 });
  await sql`delete from archived_files where archive = ${archive} and file = any(${[...files]}::text[])`.execute(
    db,
  );
}

/** Until the transaction ends nobody else changes the archive. */
const hold = (db: Transaction<Tables>, archive: number): Promise<unknown> =>
  sql`select from archives where archive = ${archive} for update`.execute(db);

async function idsOf(db: Kysely<Tables>, archive: number, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ story: string }>`select story from archived_stories
    where archive = ${archive} and story = any(${[...ids]}::text[])`.execute(db);
  return new Set(rows.map(({ story }) => story));
}

type Counting = {
  readonly stories: readonly { readonly entry: Entry; readonly rows: StoryRows }[];
  /** 1 of what comes, -1 of what goes. */
  readonly sign: 1 | -1;
};

/** Adds to the counts of an archive and of its terms, or takes from them. */
async function count(db: Transaction<Tables>, archive: number, { stories, sign }: Counting): Promise<void> {
  const terms = new Map<string, TermRow>();
  for (const { rows } of stories)
    for (const [term, row] of rows.terms) {
      const sum = terms.get(term) ?? noTimes();
      terms.set(term, sum);
      for (const what of COUNTED) sum[what] += sign * row[what];
    }
  const [names, rows] = [[...terms.keys()], [...terms.values()]];
  await sql`insert into terms (archive, term, sentences, headlines, in_text, in_speakers, in_people, in_headline)
    select ${archive}, * from unnest(${names}::text[], ${sql.join(COUNTED.map((what) => sql`${rows.map((row) => row[what])}::int[]`))})
    on conflict (archive, term) do update set sentences = terms.sentences + excluded.sentences,
      headlines = terms.headlines + excluded.headlines, in_text = terms.in_text + excluded.in_text,
      in_speakers = terms.in_speakers + excluded.in_speakers, in_people = terms.in_people + excluded.in_people,
      in_headline = terms.in_headline + excluded.in_headline`.execute(db);
  const passages = stories.flatMap((each) => each.rows.passages);
  const [text, speakers, people, headline] = FIELDS.map(
    (field) => sign * passages.reduce((sum, { lengths }) => sum + lengths[field], 0),
  );
  const sentences = sign * stories.reduce((sum, { entry }) => sum + entry.sentences.length, 0);
  await sql`update archives set sentences = sentences + ${sentences}, passages = passages + ${sign * passages.length},
    in_text = in_text + ${text}, in_speakers = in_speakers + ${speakers}, in_people = in_people + ${people},
    in_headline = in_headline + ${headline} where archive = ${archive}`.execute(db);
}

const COUNTED = ['sentences', 'headlines', 'text', 'speakers', 'people', 'headline'] as const;

/** Whether there were any to make. */
async function makeSomeVectors(
  database: Database,
  archive: number,
  { encoder }: Parameters<Archives['makeVectors']>[1],
): Promise<boolean> {
  const { rows } = await database.ask((db) =>
    sql<{ body: string; found: string }>`select body, found from archived_stories
      where archive = ${archive} and not has_vectors limit ${VECTORS_AT_ONCE}`.execute(db),
  );
  for (const row of rows) {
    const { story, passages } = entryIn(row);
    /* oxlint-disable no-await-in-loop -- one after the other is the point */
    const values = await encoder.passages(passages.map((passage) => encodedText(story, passage)));
    const vectors = passages.map((_passage, at) => literal(values.subarray(at * WIDTH, (at + 1) * WIDTH)));
    await database.change(async (db) => {
      // The story may have gone meanwhile.
      await sql`insert into passage_vectors (archive, story, at, vector)
        select p.archive, p.story, p.at, v.vector::vector from unnest(${vectors}::text[]) with ordinality as v (vector, number)
        join passages as p on p.archive = ${archive} and p.story = ${story.id} and p.at = v.number - 1
        on conflict do nothing`.execute(db);
      await sql`update archived_stories set has_vectors = true
        where archive = ${archive} and story = ${story.id}`.execute(db);
    });
    /* oxlint-enable no-await-in-loop */
  }
  return rows.length > 0;
}
