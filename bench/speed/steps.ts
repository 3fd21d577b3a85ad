import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { annotate } from '../../src/annotate/annotate.ts';
import type { Models } from '../../src/models/models.ts';
import { answerFrom } from '../../src/newsroom/answer-from.ts';
import { openAnnotationCache, type AnnotationCache } from '../../src/newsroom/library/annotation-cache.ts';
import { foundIn } from '../../src/newsroom/library/found-line.ts';
import { hashOf } from '../../src/newsroom/library/read-paths.ts';
import { openNewsroom } from '../../src/newsroom/open-newsroom.ts';
import { parseFile } from '../../src/read/parse-file.ts';
import { makeEntry, type Entry } from '../../src/search/entry.ts';
import { buildIndex } from '../../src/search/search-index.ts';
import { STOP_WORDS } from '../../src/annotate/lexicon/en/stop-words.ts';
import type { Annotations } from '../../src/story/annotation.ts';
import type { Story } from '../../src/story/story.ts';
import { sliceOf } from '../../src/text/span.ts';
import { WIDTH } from '../../src/text/vectors.ts';
import { memoryInUse, processorTime } from '../measure.ts';
import { percentiles, type Percentiles } from './percentiles.ts';
import { TOOLS, type Sentence } from './tools.ts';

type Asked = { readonly question: string; readonly story: string };
/** What all tools are given. */
type Material = { readonly sentences: readonly Sentence[]; readonly questions: readonly Asked[] };

/** What one step tells: times in milliseconds of the processor, memory in bytes. */
export type Prepared = { readonly characters: number; readonly annotate: number | null };
export type Built = {
  readonly build: number;
  readonly memory: number;
  readonly cold: Percentiles;
  readonly within: Percentiles | null;
};
export type Restarted = { readonly restart: number };

/** Stories that are annotated once before it counts. */
const WARMING = 10;

const cacheIn = (folder: string): AnnotationCache =>
  openAnnotationCache(join(folder, 'annotations'), 'bench');
const materialIn = (folder: string): string => join(folder, 'material.json');

/** Annotates what no smaller size has, keeps what was found and the index, and writes what all tools are given. */
export async function prepare(
  paths: readonly string[],
  folder: string,
  questions: number,
): Promise<Prepared> {
  const cache = cacheIn(folder);
  let [annotated, milliseconds, characters] = [0, 0, 0];
  const sentences: Sentence[] = [];
  for (const path of paths) {
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    const file = await annotateFile(path, cache, annotated === 0);
    sentences.push(...file.sentences);
    characters += file.characters;
    if (file.milliseconds === null) continue;
    annotated += file.characters;
    milliseconds += file.milliseconds;
  }
  const material: Material = { sentences, questions: questionsFrom(sentences, questions) };
  writeFileSync(materialIn(folder), JSON.stringify(material));
  await openNewsroom(paths, { cache });
  return { characters, annotate: annotated === 0 ? null : milliseconds / (annotated / 1e6) };
}

type Annotated = {
  readonly sentences: readonly Sentence[];
  readonly characters: number;
  /** Null where it was annotated before. */
  readonly milliseconds: number | null;
};

async function annotateFile(path: string, cache: AnnotationCache, isFirst: boolean): Promise<Annotated> {
  const { stories, known, hash } = await readStories(path, cache);
  // What is compiled at the first stories is no time of theirs.
  if (known === null && isFirst) for (const story of stories.slice(0, WARMING)) annotate(story);
  const began = processorTime();
  const found = stories.map((story, at) => foundIn(known?.[at] ?? '') ?? annotate(story));
  const milliseconds = processorTime() - began;
  if (known === null)
    await cache.write(
      hash,
      found.map((each) => JSON.stringify(each)),
    );
  return {
    sentences: stories.flatMap(({ id, text }, at) =>
      (found[at]?.sentences ?? []).map(({ span }) => ({ text: sliceOf(text, span), story: id })),
    ),
    characters: stories.reduce((sum, { text }) => sum + text.length, 0),
    milliseconds: known === null ? milliseconds : null,
  };
}

async function readStories(
  path: string,
  cache: AnnotationCache,
): Promise<{
  readonly stories: readonly Story[];
  readonly known: readonly string[] | null;
  readonly hash: string;
}> {
  const bytes = readFileSync(path);
  const { stories } = await parseFile(basename(path), bytes);
  const hash = hashOf(bytes);
  return { stories, known: await cache.read(hash, stories.length), hash };
}

/** Questions with words of sentences from all over the stories, the longest of each. */
function questionsFrom(sentences: readonly Sentence[], count: number): readonly Asked[] {
  return Array.from({ length: count }, (_none, at): Asked => {
    const { text, story } = sentences[Math.floor((at * sentences.length) / count)] ?? { text: '', story: '' };
    const words = (text.match(/\p{L}{4,}/gu) ?? []).filter((word) => !STOP_WORDS.has(word.toLowerCase()));
    const longest = new Set(words.toSorted((a, b) => b.length - a.length).slice(0, 5));
    const inOrder = words.filter((word) => longest.delete(word));
    return { question: `What about ${inOrder.join(' ') || 'the story'}?`, story };
  });
}

/** onrecord without a model, or with one and vectors by chance, whose making is measured elsewhere. */
export async function measureOnrecord(
  paths: readonly string[],
  folder: string,
  models: Models | null,
): Promise<Built> {
  const { questions } = readMaterial(folder);
  const cache = cacheIn(folder);
  const before = memoryInUse();
  const stories: { readonly story: Story; readonly found: Annotations }[] = [];
  for (const path of paths) {
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    const read = await readStories(path, cache);
    for (const [at, story] of read.stories.entries()) {
      const found = foundIn(read.known?.[at] ?? '');
      if (found === null) throw new TypeError(`${story.id} was not annotated`);
      stories.push({ story, found });
    }
  }
  const began = processorTime();
  const entries: Entry[] = [];
  // oxlint-disable-next-line no-await-in-loop -- one story after the other
  for (const { story, found } of stories) entries.push(await makeEntry(story, found));
  const index = await buildIndex(entries);
  const build = processorTime() - began;
  const memory = memoryInUse() - before;
  if (models !== null) for (const entry of entries) entry.vectors.values = byChance(entry.passages.length);
  const time = models === null ? processorTime : () => performance.now();
  const options = { models, now: () => Date.now() };
  const cold = await percentiles(questions, ({ question }) => answerFrom({ question }, index, options), time);
  const within = await percentiles(questions, (asked) => answerFrom(asked, index, options), time);
  return { build, memory, cold, within };
}

/** Numbers as they stand in vectors, small ones mostly. */
const byChance = (passages: number): Int8Array =>
  Int8Array.from({ length: passages * WIDTH }, () => Math.round((Math.random() - Math.random()) * 40));

/** From the start of a process to the first question, by what an earlier one has kept. */
export async function measureRestart(paths: readonly string[], folder: string): Promise<Restarted> {
  const began = processorTime();
  await openNewsroom(paths, { cache: cacheIn(folder) });
  return { restart: processorTime() - began };
}

/** Another tool on the same sentences. */
export async function measureTool(name: string, folder: string): Promise<Built> {
  const tool = TOOLS[name];
  if (tool === undefined) throw new TypeError(`no tool is called ${name}`);
  const before = memoryInUse();
  const { sentences, questions } = readMaterial(folder);
  const began = processorTime();
  const { search, within } = await tool(sentences);
  const build = processorTime() - began;
  const memory = memoryInUse() - before;
  return {
    build,
    memory,
    cold: await percentiles(questions, ({ question }) => search(question)),
    within:
      within === null ? null : await percentiles(questions, ({ question, story }) => within(question, story)),
  };
}

const readMaterial = (folder: string): Material => JSON.parse(readFileSync(materialIn(folder), 'utf8'));
