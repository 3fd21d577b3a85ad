import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Weights } from '../src/answer/rank/weights.ts';
import type { Models } from '../src/models/models.ts';
import { openModels } from '../src/models/open-models.ts';
import { openVectorCache } from '../src/newsroom/library/vector-cache.ts';
import { encoderVersion } from '../src/programs/open-model.ts';
import {
  BY_MEANING_PLAN,
  BY_WORDS_PLAN,
  coldPlan,
  confidenceIn,
  fit,
  fitStories,
  FIRST_STAGE_PLAN,
  STORY_START,
} from './ranker/fit.ts';
import {
  nearestOnly,
  openStories,
  signsOf,
  storyLists,
  viewAll,
  withReadings,
  type Viewed,
} from './ranker/measure.ts';
import { readTrainingSets, type QuestionSet } from './ranker/questions.ts';
import { binsOf, calibrationError, drawReliability } from './ranker/reliability.ts';
import { reportOn } from './ranker/report.ts';

// `npm run train`: the weights of ranker and confidence from shared/data: of the first stage, and beside the reranker's score; with
// `npm run train -- words` those by words too, which need no learning anew when a model changes.
// Deterministic. The reranker has seen otherwords, voices, open, traps and squad2 but for one part, and newsqa not at all, so what is
// learned beside its score is learned on what it has not seen; fold 0 of newsqa and squad2 reports, and the dev sets (`npm run gold`).
const SETS = readTrainingSets();
const REPORTS = 0;
const CHOOSES = 1;
/** Of a set that the reranker is not asked about all of, the first this many of each part are. */
const MOST_OF = { squad2: 200, 'squad2, cold': 150 } as Readonly<Record<string, number>>;
/** More questions of a set and part than these move no weight of twenty. */
const LEARNED_OF_EACH = 400;
const PLOT = new URL('reliability.svg', import.meta.url);
const TARGET = new URL('../src/answer/rank/weights.json', import.meta.url);
const KEPT = fileURLToPath(new URL('../data/vectors/', import.meta.url));

const models = await openBoth();
const open = openStories({ models, cache: openVectorCache(KEPT, await encoderVersion()) });

// Which story is asked for: from questions asked of all, on stories that choose.
const storyWeights = fitStories(
  await Promise.all(
    SETS.filter(({ cold, absent }) => cold && !absent).map(
      async (set) => await storyLists(answerableOf(set, CHOOSES), { models, open }, STORY_START),
    ),
  ),
);
process.stderr.write(`stories: ${JSON.stringify([...storyWeights])}\n`);

const all: Viewed[] = [];
for (const set of SETS) {
  all.push(...(await viewAll(someOf(set), { models, open }, storyWeights)));
  process.stderr.write(`${set.name} looked at\n`);
}
const inFold = (fold: number): readonly Viewed[] => all.filter(({ asked }) => asked.fold === fold);
const learned = all.filter(({ asked }) => asked.fold > CHOOSES);
const words = process.argv.includes('words') ? plain(wordsFrom(learned)) : wordsKept();
const firstStage = fit(learned, inFold(CHOOSES), FIRST_STAGE_PLAN);
tell('first stage', inFold(REPORTS), firstStage);
tell('first stage, choosing part,', inFold(CHOOSES), firstStage);

const isUnseen = ({ asked: { fold }, set }: Viewed): boolean =>
  fold === CHOOSES || ((set === 'newsqa' || set === 'elsewhere') && fold !== REPORTS);
const chooses = await read(all.filter(isUnseen));
const reports = await read(inFold(REPORTS));
await models.close();
const honest = fit(chooses, chooses, BY_MEANING_PLAN);
const honestCold = fit(chooses, chooses, coldPlan(honest));
tell('by meaning', reports, honest);
tell('by meaning, cold,', reports, honestCold);
tell('by meaning, cold, what it was learned on,', chooses, honestCold);
tell('by meaning, what it was learned on,', chooses, honest);
const bins = binsOf(
  reports.map((each) => ({
    probability: confidenceIn(each, honest).first,
    isTrue: each.answerable && signsOf(each, honest).first,
  })),
);
process.stdout.write(
  `expected calibration error on fold ${REPORTS}, ${reports.length} questions: ${calibrationError(bins).toFixed(3)}\n`,
);
writeFileSync(PLOT, drawReliability(bins, `Is the first answer right? Fold ${REPORTS}`));
// What ships is fitted once more on all that the reranker has not seen: there is little of it.
const unseen = [...chooses, ...reports];
const meaning = fit(unseen, unseen, BY_MEANING_PLAN);
const meaningCold = fit(unseen, unseen, coldPlan(meaning));
writeFileSync(
  TARGET,
  `${JSON.stringify({ provenance: provenance(), words, stories: Object.fromEntries(storyWeights), firstStage: plain(firstStage), meaning: plain(meaning), meaningCold: plain(meaningCold) }, null, 2)}\n`,
);

function wordsFrom(trains: readonly Viewed[]): Weights {
  const weights = fit(trains, inFold(CHOOSES), BY_WORDS_PLAN);
  tell('by words', inFold(REPORTS), weights);
  return weights;
}

/** As they stand. */
function wordsKept(): unknown {
  const kept: unknown = JSON.parse(readFileSync(TARGET, 'utf8'));
  return z.object({ words: z.unknown() }).parse(kept).words;
}

/** The first questions of each part: of what reports and chooses as many as are read, of what trains as many as move anything. */
function someOf(set: QuestionSet): QuestionSet {
  const counts = new Map<string, number>();
  const most = MOST_OF[set.name] ?? LEARNED_OF_EACH;
  return {
    ...set,
    asked: set.asked.filter(({ fold, answers, evidence }) => {
      const part = `${Math.min(fold, CHOOSES + 1)} ${answers.length + evidence.length > 0}`;
      counts.set(part, (counts.get(part) ?? 0) + 1);
      return (counts.get(part) ?? 0) <= most;
    }),
  };
}

/** The questions of a part that have an answer. */
function answerableOf(set: QuestionSet, part: number): QuestionSet {
  const asked = set.asked.filter(
    ({ fold, answers, evidence }) => fold === part && answers.length + evidence.length > 0,
  );
  return { ...set, asked };
}

async function openBoth(): Promise<Models> {
  const opened = await openModels(new URL('../models/', import.meta.url), undefined, 2);
  if ('unable' in opened) throw new Error(`the models cannot be opened: ${opened.unable}`);
  return opened.models;
}

async function read(viewed: readonly Viewed[]): Promise<readonly Viewed[]> {
  const done: Viewed[] = [];
  for (const each of viewed) done.push(await withReadings(nearestOnly(each, firstStage), models, firstStage));
  return done;
}

function provenance(): string {
  return 'made by `npm run train` (bench/train-ranker.ts) from newsqa, newsqa/elsewhere, otherwords, voices, open, traps and squad2, folds by SHA-1 of the story id (modulo 5; of the sets with a dev set modulo 12: 1 is fold 1, the rest train). stories: from what is asked of all stories in fold 1. words and firstStage: weights from folds 2-4, threshold from 1. meaning and meaningCold (asked of all stories): from what the reranker did not see; the report is on fold 0 with weights from the others, the weights here are fitted again on both.';
}

function tell(what: string, viewed: readonly Viewed[], weights: Weights): void {
  for (const { name } of SETS) {
    const here = viewed.filter(({ set }) => set === name);
    if (here.length > 0) process.stdout.write(`${what} ${reportOn(name, here, weights)}\n`);
  }
}

function plain({ ranker, confidence, answerable, threshold, doubt }: Weights): object {
  return {
    ranker: Object.fromEntries(ranker),
    confidence: Object.fromEntries(confidence),
    answerable: Object.fromEntries(answerable),
    threshold,
    doubt,
  };
}
