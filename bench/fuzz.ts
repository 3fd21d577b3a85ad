import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ask, Newsroom } from '../src/newsroom/newsroom.ts';
import { openNewsroom } from '../src/newsroom/open-newsroom.ts';
import { UserError } from '../src/text/errors.ts';
import { hostileTexts } from '../tests/support/hostile-texts.ts';
import { madeFile } from '../tests/support/made-stories.ts';
import { brokenBy, brokenIn } from '../tests/support/promise.ts';
import { REALISTIC } from '../tests/support/realistic-questions.ts';
import { mutated } from './fuzz/mutate.ts';
import { processorTime } from './measure.ts';
import { any, chanceFrom, type Chance } from './verify/chance.ts';

/**
 * `npm run fuzz [-- --stories 1000] [--questions 100] [--seed 1]`: stories and questions that are changed by chance, so many questions of
 * each four stories. Nothing may break, nothing may take a second of the processor's time, and all that is shown stands in a story. What
 * fails is kept in a folder, and named; the same seed makes it again.
 */
function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

/** In milliseconds. */
const MOST = 1000;
const TOGETHER = 4;
/** In characters. */
const LENGTHS = [200, 1000, 4000];
const KINDS = ['who', 'when', 'where', 'why', 'quote', undefined] as const;

const [stories, questions, seed] = [option('stories', 1000), option('questions', 100), option('seed', 1)];
const chance = chanceFrom(seed);
const folder = mkdtempSync(join(tmpdir(), 'onrecord-fuzz-'));
const failures: string[] = [];
const counts = { stories: 0, refused: 0, questions: 0, answered: 0, slowest: 0 };

/** Does something that may fail; what broke and how long it took is noted with what it was done with. */
async function hold(what: string, given: unknown, work: () => unknown): Promise<void> {
  const began = processorTime();
  const broken: string[] = [];
  try {
    const found = await work();
    if (Array.isArray(found)) broken.push(...found.map(String));
  } catch (error) {
    if (!(error instanceof UserError))
      broken.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  const took = processorTime() - began;
  counts.slowest = Math.max(counts.slowest, took);
  if (took > MOST) broken.push(`took ${Math.round(took)} ms`);
  if (broken.length === 0) return;
  const path = join(folder, `failure-${failures.length + 1}.json`);
  writeFileSync(path, JSON.stringify({ what, broken, given }));
  failures.push(`${what}: ${broken[0]?.split('\n')[0]} (${path})`);
}

function makeStories(at: number): readonly string[] {
  return Array.from({ length: TOGETHER }, (_none, index): string => {
    const base = madeFile(seed * 100_000 + at + index, any(LENGTHS, chance) ?? 1000);
    const [, hostile] = any(hostileTexts(2000), chance) ?? ['', ''];
    const other = chance() < 0.3 ? hostile : madeFile(at + index + 7, 1000);
    return mutated(base, other, chance);
  });
}

function makeAsk(texts: readonly string[], newsroom: Newsroom, by: Chance): Ask {
  const text = any(texts, by) ?? '';
  const start = Math.floor(by() * text.length);
  const inWords = `${any(['who said', 'when did', 'why', 'what about', ''], by)} ${text.slice(start, start + 60)}?`;
  const asked = by() < 0.5 ? inWords : (any(REALISTIC, by) ?? '');
  const question = by() < 0.3 ? asked : mutated(asked, text, by);
  const story = by() < 0.3 ? any(newsroom.stories(), by)?.id : undefined;
  const kind = any(KINDS, by);
  const speaker = kind === 'quote' ? any(newsroom.speakers(), by)?.name : undefined;
  const before = by() < 0.1 ? { question: any(REALISTIC, by) ?? '', kind: undefined } : undefined;
  return { question, story, kind, speaker, before };
}

async function askAll(newsroom: Newsroom, texts: readonly string[]): Promise<void> {
  for (let left = questions; left > 0; left -= 1) {
    const ask = makeAsk(texts, newsroom, chance);
    counts.questions += 1;
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await hold('a question', { ask, texts }, async () => {
      const answer = await newsroom.ask(ask);
      if (answer.status === 'answered') counts.answered += 1;
      return brokenBy(answer, newsroom);
    });
  }
  const archive = newsroom.archive();
  const quote = mutated((any(texts, chance) ?? '').slice(0, 200), any(texts, chance) ?? '', chance).slice(
    0,
    500,
  );
  const given = { quote, texts };
  await hold('a claim', given, async () =>
    (await archive.verify({ quote })).findings.flatMap((finding) => brokenIn(finding, newsroom)),
  );
  await hold('a timeline', given, async () =>
    (await archive.timeline({})).events.flatMap((finding) => brokenIn(finding, newsroom)),
  );
  await hold('the sources', given, async () =>
    (await archive.sources()).flatMap((source) =>
      source.statements.flatMap((finding) => brokenIn(finding, newsroom)),
    ),
  );
}

try {
  for (let at = 0; at < stories; at += TOGETHER) {
    const texts = makeStories(at);
    const corpus = mkdtempSync(join(folder, 'stories-'));
    for (const [index, text] of texts.entries()) writeFileSync(join(corpus, `s${index}.md`), text);
    counts.stories += texts.length;
    const state: { newsroom: Newsroom | null } = { newsroom: null };
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await hold('stories', { texts }, async () => {
      const opened = await openNewsroom([corpus]);
      counts.refused += opened.rejected.length;
      state.newsroom = opened.newsroom;
    });
    // oxlint-disable-next-line no-await-in-loop
    if (state.newsroom !== null && state.newsroom.stories().length > 0) await askAll(state.newsroom, texts);
    rmSync(corpus, { recursive: true });
  }
} finally {
  const { slowest, ...others } = counts;
  const told = Object.entries(others).map(([name, count]) => `${name} ${count}`);
  process.stdout.write(
    [
      `seed ${seed}: ${told.join(', ')}; slowest ${Math.round(slowest)} ms; ${failures.length} failures`,
      ...failures,
      '',
    ].join('\n'),
  );
  if (failures.length === 0) rmSync(folder, { recursive: true });
  else process.exitCode = 1;
}
