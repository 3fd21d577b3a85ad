import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from '../src/answer/answer.ts';
import type { Models } from '../src/models/models.ts';
import type { Newsroom } from '../src/newsroom/newsroom.ts';
import { openNewsroom } from '../src/newsroom/open-newsroom.ts';
import { openModel } from '../src/programs/open-model.ts';
import { verbatim } from '../src/story/evidence.ts';
import { madeFile } from '../tests/support/made-stories.ts';
import { slopeOf } from './soak/slope.ts';
import { memoryInUse } from './measure.ts';
import { any, chanceFrom } from './verify/chance.ts';

/**
 * `npm run soak [-- --questions 1000000] [--with-models 20000] [--reloads 1000] [--stories 200]`: so many questions without and with the
 * models, one of the stories rewritten and all reloaded so many times meanwhile. Reports the memory after each tenth with its slope, and
 * every answer that was lost: a question that failed, was not answered in 30 seconds, or was answered otherwise than at first though its
 * stories are the same.
 */
function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

/** Asked at the same time. */
const AT_ONCE = 4;
/** Different questions. */
const QUESTIONS = 200;
/** In milliseconds. */
const PATIENCE = 30_000;
/** In characters. */
const LENGTH = 800;
const TENTHS = 10;
/** The second tenth to the last: what is compiled and remembered once is there by then. */
const SETTLED = 2;

type Round = { readonly count: number; readonly reloads: number; readonly models: Models | null };

const tell = (line: string): void => void process.stdout.write(`${line}\n`);

/** What is kept of an answer, to see whether it is the same again. */
const gist = (answer: Answer): string =>
  answer.status === 'answered' ? verbatim(answer.findings[0].evidence) : `${answer.status} ${answer.reason}`;

function questionsOf(newsroom: Newsroom): readonly string[] {
  const chance = chanceFrom(17);
  const openings = ['Who said that', 'When did they say that', 'Why', 'What about', 'How many people:'];
  return Array.from({ length: QUESTIONS }, () => {
    const text = any(newsroom.stories(), chance)?.text ?? '';
    const sentence = any(text.split(/(?<=\.)\s+/u), chance) ?? '';
    return `${any(openings, chance) ?? ''} ${sentence.replaceAll(/[“”.]/gu, '').slice(0, 120)}?`;
  });
}

async function inTime(work: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${PATIENCE} ms`)), PATIENCE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The words are the same at every reload, but for a number, so that no other answer changes. */
const gauge = (at: number): string =>
  `---\ntitle: The gauge\npublished: 2024-05-01\n---\nThe gauge by the pier stood at ${100_000 + at} yesterday.\n`;

async function soak(what: string, corpus: string, { count, reloads, models }: Round): Promise<number> {
  const { newsroom } = await openNewsroom([corpus], { models, waits: models !== null });
  const questions = questionsOf(newsroom);
  const first = new Map<string, string>();
  // oxlint-disable-next-line no-await-in-loop -- one after the other
  for (const question of questions) first.set(question, gist(await newsroom.ask({ question })));
  const state = { asked: 0, reloaded: 0, lost: 0 };
  const chance = chanceFrom(5);
  const lose = (why: string): void => {
    state.lost += 1;
    if (state.lost <= 5) tell(`  lost: ${why}`);
  };
  const ask = async (until: number): Promise<void> => {
    while (state.asked < until) {
      state.asked += 1;
      const question = any(questions, chance) ?? '';
      try {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        const answer = gist(await inTime(newsroom.ask({ question })));
        if (answer !== first.get(question))
          lose(`“${question}” was answered “${first.get(question)}”, then “${answer}”`);
      } catch (error) {
        lose(`“${question}”: ${String(error)}`);
      }
    }
  };
  const reload = async (until: number): Promise<void> => {
    while (state.reloaded < until) {
      state.reloaded += 1;
      writeFileSync(join(corpus, 'gauge.md'), gauge(state.reloaded));
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { changed } = await newsroom.reload();
      if (changed.length !== 1) lose(`reload ${state.reloaded} did not see the change`);
    }
  };
  const heap: number[] = [];
  for (let tenth = 1; tenth <= TENTHS; tenth += 1) {
    const [asked, reloaded] = [count, reloads].map((all) => Math.round((all * tenth) / TENTHS));
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await Promise.all([...Array.from({ length: AT_ONCE }, () => ask(asked ?? 0)), reload(reloaded ?? 0)]);
    heap.push(memoryInUse() / 1e6);
  }
  const slope = slopeOf(heap.slice(SETTLED - 1)) * TENTHS;
  tell(`${what}: ${state.asked} questions, ${state.reloaded} reloads, ${state.lost} answers lost`);
  tell(`  MB in use after each tenth: ${heap.map((each) => each.toFixed(1)).join(' ')}`);
  tell(
    `  slope: ${slope.toFixed(2)} MB over the run; resident ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
  );
  return state.lost;
}

const corpus = mkdtempSync(join(tmpdir(), 'onrecord-soak-'));
try {
  writeFileSync(join(corpus, 'gauge.md'), gauge(0));
  for (let at = 0; at < option('stories', 200); at += 1)
    writeFileSync(join(corpus, `s${at}.md`), madeFile(at, LENGTH));
  const [questions, withModels, reloads] = [
    option('questions', 1_000_000),
    option('with-models', 20_000),
    option('reloads', 1000),
  ];
  let lost = 0;
  if (questions > 0)
    lost += await soak('without models', corpus, { count: questions, reloads, models: null });
  if (withModels > 0) {
    const models = await openModel(true, ({ code }) => tell(code));
    if (models !== null)
      lost += await soak('with models', corpus, {
        count: withModels,
        reloads: Math.ceil(reloads / 50),
        models,
      });
    await models?.close();
  }
  if (lost > 0) process.exitCode = 1;
} finally {
  rmSync(corpus, { recursive: true, force: true });
}
