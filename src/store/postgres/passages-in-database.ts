import { sql, type RawBuilder } from 'kysely';
import { BM25, FIELDS, FIELD_WEIGHTS, rarity } from '../../search/bm25.ts';
import { lazyEntry, type Entry } from '../../search/entry.ts';
import type {
  FoundPassage,
  PassageSearch,
  PassageStore,
  PerField,
  TermCounts,
  Totals,
} from '../../search/passage-store.ts';
import type { Annotations } from '../../story/annotation.ts';
import { storyId, type Story, type StoryId } from '../../story/story.ts';
import { cosineScale } from '../../text/vectors.ts';
import type { OpenArchive } from '../archives.ts';
import { LABELS, quoted } from './archive-rows.ts';
import type { Database } from './database.ts';
import { literal, lookFurther, type PassageVectors } from './passage-vectors.ts';

/**
 * Passages that have a rare enough term are looked at, about so many; of what is asked besides, each then counts all terms. Of 800,000
 * passages 30,000 take half as long again, and give 4 of 210 questions another answer.
 */
const LOOKED_AT = 18_000;
/** Of those the likeliest are counted exactly. */
const COUNTED = 400;
/** Words that are like one may be so much shorter or longer; see `vocabulary`. */
const SHORTER = 4;
const LONGER = 5;

type Row = {
  readonly archive: number;
  readonly sentences: number;
  readonly passages: number;
} & PerField<number>;

/** The stories of a server as this version reads them; none where nothing was read yet. */
export async function openArchive(
  database: Database,
  {
    server,
    version,
    vectors,
  }: { readonly server: string; readonly version: string; readonly vectors: PassageVectors | null },
): Promise<OpenArchive> {
  const { rows } = await database.ask((db) =>
    sql<Row>`select archive, sentences, passages, in_text::float8 as text, in_speakers::float8 as speakers,
      in_people::float8 as people, in_headline::float8 as headline
      from archives where server = ${server} and version = ${version}`.execute(db),
  );
  const [row] = rows;
  const archive = row?.archive ?? -1;
  const totals: Totals = {
    sentences: row?.sentences ?? 0,
    passages: row?.passages ?? 0,
    // A field that no passage has is never measured.
    lengths: perField((field) => (row?.[field] ?? 0) / Math.max(1, row?.passages ?? 0) || 1),
  };
  const passages: PassageStore = {
    totals,
    stories: await storiesOf(database, archive),
    terms: (terms) => termsIn(database, archive, terms),
    termsLike: (term) => termsLike(database, archive, term),
    search: (search) => searchIn(database, { ...search, archive, totals }),
    near: (vector, limits) => nearIn(database, { archive, vectors, ...limits }, vector),
    entries: (ids) => entriesOf(database, archive, ids),
  };
  return { passages, files: await filesOf(database, archive) };
}

const perField = <Each>(of: (field: keyof PerField<Each>) => Each): PerField<Each> => ({
  text: of('text'),
  speakers: of('speakers'),
  people: of('people'),
  headline: of('headline'),
});

type Written = { readonly body: string; readonly found: string };

/** A story, and what was found in it, as they are kept. */
export function entryIn({ body, found }: Written): Entry {
  const story: Story = JSON.parse(body);
  const annotations: Annotations = JSON.parse(found);
  return lazyEntry(story, annotations);
}

/** Stories that are read at once with what was found in them: a few milliseconds' work. */
const ENTRIES = 20;

async function entriesOf(
  { ask }: Database,
  archive: number,
  ids: readonly StoryId[],
): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (let from = 0; from < ids.length; from += ENTRIES) {
    const some = ids.slice(from, from + ENTRIES);
    // oxlint-disable-next-line no-await-in-loop -- others run between two
    const { rows } = await ask((db) =>
      sql<Written>`select body, found from archived_stories
        where archive = ${archive} and story = any(${some}::text[])`.execute(db),
    );
    entries.push(...rows.map(entryIn));
  }
  return entries;
}

/** Stories that are read at once: a few milliseconds' work. */
const STORIES = 500;

async function storiesOf({ ask }: Database, archive: number): Promise<PassageStore['stories']> {
  const stories = new Map<StoryId, Story>();
  for (let last = ''; ;) {
    // oxlint-disable-next-line no-await-in-loop -- others run between two pages
    const { rows } = await ask((db) =>
      sql<{ story: string; body: string }>`select story, body from archived_stories
        where archive = ${archive} and story > ${last} order by story limit ${STORIES}`.execute(db),
    );
    for (const { body } of rows) {
      const story: Story = JSON.parse(body);
      stories.set(story.id, story);
    }
    last = rows.at(-1)?.story ?? '';
    if (rows.length < STORIES) return stories;
  }
}

async function filesOf({ ask }: Database, archive: number): Promise<ReadonlyMap<string, string>> {
  const { rows } = await ask((db) =>
    sql<{ file: string; hash: string }>`select file, hash from archived_files
      where archive = ${archive} order by file`.execute(db),
  );
  return new Map(rows.map(({ file, hash }) => [file, hash]));
}

async function termsIn(
  { ask }: Database,
  archive: number,
  terms: readonly string[],
): Promise<ReadonlyMap<string, TermCounts>> {
  const { rows } = await ask((db) =>
    sql<{ term: string; sentences: number; headlines: number } & PerField<number>>`
      select term, sentences, headlines, in_text as text, in_speakers as speakers, in_people as people, in_headline as headline
      from terms where archive = ${archive} and term = any(${[...terms]}::text[])`.execute(db),
  );
  return new Map(
    rows.map(({ term, sentences, headlines, ...passages }) => [term, { sentences, headlines, passages }]),
  );
}

async function termsLike({ ask }: Database, archive: number, term: string): Promise<readonly string[]> {
  const beginning = `${term.slice(0, 1).replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`;
  const { rows } = await ask((db) =>
    sql<{ term: string }>`select term from terms where archive = ${archive} and term like ${beginning}
      and sentences > 0 and length(term) between ${term.length - SHORTER} and ${term.length + LONGER}
      order by number`.execute(db),
  );
  return rows.map((row) => row.term);
}

type Nearing = Parameters<PassageStore['near']>[1] & {
  readonly archive: number;
  readonly vectors: PassageVectors | null;
};

async function nearIn(
  { change }: Database,
  { archive, vectors, limit, story }: Nearing,
  vector: Int8Array,
): ReturnType<PassageStore['near']> {
  if (vectors === null) return [];
  return change(async (db) => {
    await lookFurther(vectors).execute(db);
    const { rows } = await sql<{ story: string; at: number; away: number }>`
      select story, at, vector <#> ${literal(vector)}::vector as away from passage_vectors
      where archive = ${archive} ${story === undefined ? sql`` : sql`and story = ${story}`}
      order by away limit ${limit}`.execute(db);
    return rows.map(({ story: id, at, away }) => ({ story: storyId(id), at, score: -away / cosineScale }));
  });
}

type Searching = PassageSearch & { readonly archive: number; readonly totals: Totals };

/**
 * The passages that have one of the rarer terms come from the index; each is given about the score that it will have, as if each of its
 * terms stood there once; the best of those are told with all that BM25+ counts.
 */
async function searchIn({ ask }: Database, searching: Searching): Promise<readonly FoundPassage[]> {
  const { archive, terms, story } = searching;
  const wanted = rarest(searching).map(quoted).join(' | ');
  if (wanted === '') return [];
  const { rows } = await ask((db) =>
    sql<{
      story: string;
      at: number;
      lengths: readonly number[];
      places: readonly (readonly [string, readonly string[]])[];
    }>`
      select story, at, lengths, (
        select json_agg(json_build_array(lexeme, weights)) from unnest(words) where lexeme = any(${[...terms]}::text[])
      ) as places
      from (
        select story, at, lengths, words, ${likelihood(searching)} as likelihood from passages
        where archive = ${archive} and words @@ ${wanted}::tsquery ${story === undefined ? sql`` : sql`and story = ${story}`}
        order by likelihood desc limit ${COUNTED}
      ) as likely`.execute(db),
  );
  return rows.map((row) => ({
    story: storyId(row.story),
    at: row.at,
    lengths: perField((field) => row.lengths[FIELDS.indexOf(field)] ?? 0),
    counts: new Map(
      row.places.map(([term, weights]) => [
        term,
        perField((field) => weights.filter((weight) => weight === LABELS[field]).length),
      ]),
    ),
  }));
}

/** The rarest terms, as long as few enough passages have them; in one story all. */
function rarest({ terms, counts, story }: PassageSearch): readonly string[] {
  const inPassages = (term: string): number => {
    const known = counts.get(term);
    return known === undefined ? 0 : Math.max(...FIELDS.map((field) => known.passages[field]));
  };
  const byRarity = terms
    .filter((term) => inPassages(term) > 0)
    .toSorted((a, b) => inPassages(a) - inPassages(b));
  if (story !== undefined) return byRarity;
  let all = 0;
  return byRarity.filter((term, at) => {
    all += inPassages(term);
    return at === 0 || all <= LOOKED_AT;
  });
}

/** SQL for BM25+ of a passage where each term stands once; see `bm25`. */
function likelihood({ terms, counts, totals }: Searching): RawBuilder<number> {
  const shares = terms.flatMap((term) => {
    const known = counts.get(term);
    if (known === undefined) return [];
    return FIELDS.filter((field) => known.passages[field] > 0).map((field) => {
      const weight = FIELD_WEIGHTS[field] * rarity(known.passages[field], totals.passages);
      const { k, b, d } = BM25;
      return sql<number>`case when words @@ ${`${quoted(term)}:${LABELS[field]}`}::tsquery
        then ${weight}::float8 * (${d}::float8 + ${k + 1}::float8 / (1 + ${k * (1 - b)}::float8
          + ${(k * b) / totals.lengths[field]}::float8 * lengths[${sql.lit(FIELDS.indexOf(field) + 1)}])) else 0 end`;
    });
  });
  const has = terms.map((term) => sql<number>`(words @@ ${quoted(term)}::tsquery)::int`);
  return sql<number>`(${sql.join(shares, sql` + `)}) * (${sql.join(has, sql` + `)})`;
}
