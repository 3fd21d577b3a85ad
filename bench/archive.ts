import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { annotate } from '../src/annotate/annotate.ts';
import type { Answer } from '../src/answer/answer.ts';
import { findAnswer } from '../src/answer/find-answer.ts';
import { readQuestion } from '../src/answer/question/question.ts';
import type { Encoder } from '../src/models/encoder.ts';
import type { Models } from '../src/models/models.ts';
import { encodingOnce } from '../src/newsroom/encoding-once.ts';
import { makeVectorsOf } from '../src/newsroom/library/make-vectors.ts';
import { digestOf, openVectorCache } from '../src/newsroom/library/vector-cache.ts';
import { encoderVersion, openModel } from '../src/programs/open-model.ts';
import { parseFile } from '../src/read/parse-file.ts';
import { lazyEntry, makeEntry, type Entry } from '../src/search/entry.ts';
import { buildIndex } from '../src/search/search-index.ts';
import { withinReach } from '../src/search/within-reach.ts';
import { archivesInDatabase } from '../src/store/postgres/archives-in-database.ts';
import { openPostgres } from '../src/store/postgres/open-postgres.ts';
import { openPassageVectors } from '../src/store/postgres/passage-vectors.ts';
import { verbatim } from '../src/story/evidence.ts';
import { NO_REST } from '../src/text/rest.ts';
import { copyOf } from './archive/copies.ts';
import { percentilesOf } from './speed/percentiles.ts';

/**
 * `DATABASE_URL=… npx tsx bench/archive.ts load [--copies 40] [--minutes 15] [--entries FILE]`: puts the stories of shared/data/scale, so
 * many times with other names and days, into an archive, for so long; `vectors` gives them their vectors, from `--kept FOLDER` (a
 * DATA_DIR/vectors) where it has them; `ask` then asks it shared/data/open/dev (`--questions 60` of it) without saying which story, by words
 * alone, or with `--meaning` by the models too: times, memory; `compare` (of one copy) beside the same in memory. FILE keeps what was found
 * in the stories.
 */
const SHARED = resolve(process.env['SHARED'] ?? '../shared');
const SERVER = '1';
const [mode = 'ask'] = process.argv.slice(2);

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

const database = await openPostgres(process.env['DATABASE_URL'] ?? '');
const archives = archivesInDatabase(database, {
  version: 'bench',
  vectors: await openPassageVectors(database),
});

async function readEntries(): Promise<readonly Entry[]> {
  const kept = option('entries') ?? '';
  if (!existsSync(kept)) {
    const lines: string[] = [];
    for (const file of ['bbc.jsonl', 'wikinews.jsonl']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { stories } = await parseFile(file, readFileSync(join(SHARED, 'data/scale', file)), NO_REST);
      for (const story of stories) lines.push(JSON.stringify({ story, found: annotate(story) }));
    }
    if (kept !== '') await writeFile(kept, lines.join('\n'));
    return lines.map(entryOf);
  }
  const entries: Entry[] = [];
  for await (const line of createInterface({ input: createReadStream(kept) })) entries.push(entryOf(line));
  return entries;
}

function entryOf(line: string): Entry {
  const { story, found }: Pick<Entry, 'story' | 'found'> = JSON.parse(line);
  return lazyEntry(story, found);
}

async function load(): Promise<void> {
  const entries = await readEntries();
  const copies = Number(option('copies') ?? 1);
  const until = performance.now() + 60_000 * Number(option('minutes') ?? 15);
  for (let copy = 0; copy < copies; copy += 1)
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await database.ask(async (db) => {
      await sql`insert into servers (server) values (${SERVER}) on conflict do nothing`.execute(db);
      await sql`insert into files (server, name, bytes)
        select ${SERVER}, ${copy}::int || '-' || at || '.md', convert_to(${copy}::int || ' ' || at, 'UTF8')
        from generate_series(0, ${entries.length - 1}::int) as at on conflict do nothing`.execute(db);
    });
  const began = performance.now();
  let loaded = 0;
  await archives
    .update(SERVER, {
      read: async ({ bytes }) => {
        if (performance.now() > until) throw new RangeError('the time is over');
        const [copy = 0, at = 0] = new TextDecoder().decode(bytes).split(' ').map(Number);
        const entry = entries[at];
        return entry === undefined ? [] : [copyOf(entry, copy)];
      },
      progress: (done) => {
        loaded = done;
      },
    })
    .catch((error: unknown) => {
      if (performance.now() <= until) throw error;
    });
  const seconds = (performance.now() - began) / 1000;
  print(`loaded ${loaded} stories in ${seconds.toFixed(0)} s, ${(loaded / seconds).toFixed(1)} a second`);
}

type Asked = { readonly question: string };

const questions = (): readonly string[] =>
  readFileSync(join(SHARED, 'data/open/dev.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line): Asked => JSON.parse(line))
    .map(({ question }) => question)
    .slice(0, Number(option('questions') ?? Infinity));

/** By digest of the texts that they were made from. */
async function keptVectors(): Promise<ReadonlyMap<string, Int8Array>> {
  const folder = option('kept');
  if (folder === undefined) return new Map();
  const cache = openVectorCache(folder, await encoderVersion());
  const names = readdirSync(folder).filter((name) => name.endsWith('.vectors'));
  const files = await Promise.all(names.map((name) => cache.read(name.replace('.vectors', ''))));
  return new Map(files.flatMap((file) => [...file]));
}

/** The shipped one, which need not make again what is kept. */
async function sparingEncoder(encoder: Encoder): Promise<Encoder> {
  const kept = await keptVectors();
  return {
    ...encoder,
    passages: async (texts) => kept.get(digestOf(texts)) ?? encoder.passages(texts),
  };
}

const openedModels = (): Promise<Models | null> =>
  openModel(true, ({ code }) => {
    throw new Error(code);
  });

async function makeVectors(): Promise<void> {
  const models = await openedModels();
  if (models === null) return;
  const began = performance.now();
  await archives.makeVectors(SERVER, {
    encoder: await sparingEncoder(models.encoder),
    isStopped: () => false,
  });
  await models.close();
  print(`vectors made in ${((performance.now() - began) / 1000).toFixed(0)} s`);
}

const askedModels = async (): Promise<Models | null> =>
  process.argv.includes('--meaning') ? openedModels() : null;

async function ask(): Promise<void> {
  const models = await askedModels();
  const began = performance.now();
  const { passages } = await archives.open(SERVER);
  print(
    `${passages.stories.size} stories, ${passages.totals.passages} passages, opened in ${Math.round(performance.now() - began)} ms`,
  );
  const times: number[] = [];
  for (const question of questions()) {
    const asked = performance.now();
    const once = { models: encodingOnce(models) };
    // oxlint-disable-next-line no-await-in-loop
    await withinReach(passages, (index) => findAnswer(readQuestion(question), index, once), [question]);
    times.push(performance.now() - asked);
  }
  await models?.close();
  const { p50, p95, p99 } = percentilesOf(times);
  print(`a question, ms: p50 ${p50.toFixed(0)}, p95 ${p95.toFixed(0)}, p99 ${p99.toFixed(0)}`);
  print(`memory of the process: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`);
}

const told = (answer: Answer): string =>
  answer.status === 'answered' ? verbatim(answer.findings[0].evidence) : answer.status;

async function compare(): Promise<void> {
  const index = await buildIndex(
    await Promise.all((await readEntries()).map(({ story, found }) => makeEntry(story, found))),
  );
  const { passages } = await archives.open(SERVER);
  const models = await askedModels();
  if (models !== null) {
    const encoder = await sparingEncoder(models.encoder);
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    for (const entry of index.entries.values()) await makeVectorsOf(entry, encoder);
  }
  const all = questions();
  let [same, first] = [0, 0];
  for (const question of all) {
    const terms = readQuestion(question).terms.map(({ term }) => term);
    const once = encodingOnce(models);
    /* oxlint-disable no-await-in-loop */
    const inMemory = told(await findAnswer(readQuestion(question), index, { models }));
    const [answer, hits] = await withinReach(
      passages,
      async (reach) =>
        [
          await findAnswer(readQuestion(question), reach, { models: once }),
          reach.search(terms, 100),
        ] as const,
      [question],
    );
    /* oxlint-enable no-await-in-loop */
    const key = ({ entry, passage }: (typeof hits)[number]): string => `${entry.story.id} ${passage.first}`;
    if (told(answer) === inMemory) same += 1;
    else
      print(
        `DIFFERS ${question}\n  in memory: ${inMemory.slice(0, 100)}\n  archive: ${told(answer).slice(0, 100)}`,
      );
    const expected = new Set(index.search(terms, 100).map(key));
    if (hits.every((hit) => expected.has(key(hit))) && hits.length === expected.size) first += 1;
  }
  await models?.close();
  print(`${all.length} questions: the same answer to ${same}, the same 100 passages for ${first}`);
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const MODES: Readonly<Record<string, () => Promise<void>>> = { load, vectors: makeVectors, ask, compare };
await (MODES[mode] ?? ask)();
await database.close();
