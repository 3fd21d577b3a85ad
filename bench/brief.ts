import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { briefOf } from '../src/brief/brief.ts';
import { makeStory } from '../src/read/make-story.ts';
import { makeEntry, type Entry, type SentenceEntry } from '../src/search/entry.ts';
import { STOP_TERMS } from '../src/search/stop-terms.ts';
import { termsOf } from '../src/search/terms.ts';
import { textRank } from './brief/text-rank.ts';

/**
 * `npm run bench:brief`: how many of who, what, when, where and why the sentences of a brief hold (shared/data/5w1h), beside the first
 * sentences of each story and those that TextRank chooses. Held: one sentence has all words of an answer, but for those that build sentences.
 */
const SHARED = resolve(process.env['SHARED'] ?? '../shared');
const linesOf = (name: string): readonly string[] =>
  readFileSync(join(SHARED, 'data/5w1h', name), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

type Told = { readonly id: string; readonly text: string };
type Asked = {
  readonly story: string;
  readonly question: string;
  readonly answers: readonly string[];
  readonly dct: string;
};

const stories = linesOf('stories.jsonl').map((line): Told => JSON.parse(line));
const all = linesOf('dev.jsonl').map((line): Asked => JSON.parse(line));
const asked = all.filter(({ question }) => question !== 'how');
const published = new Map(all.map(({ story, dct }) => [story, dct]));

type Way = (entry: Entry) => readonly SentenceEntry[];
const body = ({ sentences }: Entry): readonly SentenceEntry[] =>
  sentences.filter(({ kind }) => kind === 'body');
const WAYS: Readonly<Record<string, Way>> = {
  'brief, 5 sentences': briefOf,
  'lead, 3': (entry) => body(entry).slice(0, 3),
  'lead, 5': (entry) => body(entry).slice(0, 5),
  'TextRank, 3': (entry) => textRank(body(entry), 3),
  'TextRank, 5': (entry) => textRank(body(entry), 5),
  'all sentences': body,
};

const entries = new Map<string, Entry>();
for (const { id, text } of stories)
  entries.set(id, await makeEntry(makeStory({ id, text, published: published.get(id) })));
const contentOf = (text: string): readonly string[] =>
  termsOf(text)
    .map(({ term }) => term)
    .filter((term) => !STOP_TERMS.has(term));

for (const [name, way] of Object.entries(WAYS)) {
  const chosen = new Map([...entries].map(([id, entry]) => [id, way(entry)]));
  const counts = new Map<string, [number, number]>();
  for (const { story, question, answers } of asked) {
    if (answers.length === 0) continue;
    const sentences = (chosen.get(story) ?? []).map(({ terms }) => new Set(terms.map(({ term }) => term)));
    const isHeld = answers.some((answer) =>
      sentences.some((terms) => contentOf(answer).every((term) => terms.has(term))),
    );
    const [held, count] = counts.get(question) ?? [0, 0];
    counts.set(question, [held + Number(isHeld), count + 1]);
  }
  const sum = [...counts.values()].reduce(([held, count], [h, c]) => [held + h, count + c], [0, 0]);
  const shares = [...counts, ['all', sum] as const].map(
    ([question, [held, count]]) => `${question} ${held}/${count} ${((100 * held) / count).toFixed(1)}`,
  );
  process.stdout.write(`${name.padEnd(20)} ${shares.join('  ')}\n`);
}
