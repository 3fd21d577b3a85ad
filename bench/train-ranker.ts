import { writeFileSync } from 'node:fs';
import type { Weights } from '../src/answer/weights.ts';
import { openReranker } from '../src/reranker/open-reranker.ts';
import { BY_MEANING_PLAN, BY_WORDS_PLAN, confidenceIn, fit } from './ranker/fit.ts';
import { signsOf, viewAll, withMeaning, type Viewed } from './ranker/measure.ts';
import { readTrainingSets } from './ranker/questions.ts';
import { binsOf, calibrationError, drawReliability } from './ranker/reliability.ts';
import { reportOn } from './ranker/report.ts';

// `npm run train`: the weights of ranker and confidence from shared/data, by words and by meaning. Deterministic. The model has seen
// folds 2-4, so what is learned beside its score is learned on fold 1, which it has not seen; fold 0 reports.
const SETS = readTrainingSets();
const REPORTS = 0;
const CHOOSES = 1;
const PLOT = new URL('reliability.svg', import.meta.url);
const TARGET = new URL('../src/answer/weights.json', import.meta.url);

const all: Viewed[] = [];
for (const set of SETS) all.push(...(await viewAll(set)));
const inFold = (fold: number): readonly Viewed[] => all.filter(({ asked }) => asked.fold === fold);
const words = fit(
  all.filter(({ asked }) => asked.fold > CHOOSES),
  inFold(CHOOSES),
  BY_WORDS_PLAN,
);
tell('by words', inFold(REPORTS), words);
const opened = await openReranker(new URL('../models/meaning/', import.meta.url));
if ('unable' in opened) throw new Error(`the meaning model cannot be opened: ${opened.unable}`);
const read = async (viewed: readonly Viewed[]): Promise<readonly Viewed[]> => {
  const done: Viewed[] = [];
  for (const each of viewed) done.push(await withMeaning(each, opened.reranker, words));
  return done;
};
const chooses = await read(inFold(CHOOSES));
const reports = await read(inFold(REPORTS));
await opened.reranker.close();
const honest = fit(chooses, chooses, BY_MEANING_PLAN);
tell('by meaning', reports, honest);
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
// What ships is fitted once more on all that the model has not seen: there is little of it.
const unseen = [...chooses, ...reports];
const meaning = fit(unseen, unseen, BY_MEANING_PLAN);
writeFileSync(
  TARGET,
  `${JSON.stringify({ provenance: provenance(), words: plain(words), meaning: plain(meaning) }, null, 2)}\n`,
);

function provenance(): string {
  return 'made by `npm run train` (bench/train-ranker.ts) from newsqa, newsqa/elsewhere, otherwords/train and squad2, folds by SHA-1 of the story id modulo 5 (otherwords: one story in twelve is fold 1, the rest train). words: weights from folds 2-4, threshold from 1. meaning: the model did not see folds 0 and 1; the report is on fold 0 with weights from fold 1, the weights here are fitted again on both.';
}

function tell(what: string, viewed: readonly Viewed[], weights: Weights): void {
  for (const { name } of SETS) {
    const here = viewed.filter(({ set }) => set === name);
    process.stdout.write(`${what}, ${reportOn(`${name} fold ${REPORTS}`, here, weights)}\n`);
  }
}

function plain({ ranker, confidence, answerable, threshold }: Weights): object {
  return {
    ranker: Object.fromEntries(ranker),
    confidence: Object.fromEntries(confidence),
    answerable: Object.fromEntries(answerable),
    threshold,
  };
}
