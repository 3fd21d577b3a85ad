import { writeFileSync } from 'node:fs';
import { FEATURES } from '../src/answer/rank.ts';
import { SIGNS } from '../src/answer/confidence.ts';
import { fitLogistic, probability } from './ranker/logistic.ts';
import { measure, type Measured } from './ranker/measure.ts';
import { readQuestions } from './ranker/questions.ts';
import { fitSoftmax } from './ranker/softmax.ts';

/** `npm run train`: the ranker's and the confidence's weights from shared/data. Deterministic. */
const SETS = [
  readQuestions('newsqa', 'newsqa/dev.jsonl', 'newsqa/stories.jsonl'),
  readQuestions('elsewhere', 'newsqa/elsewhere.jsonl', 'newsqa/stories.jsonl'),
  readQuestions('otherwords', 'otherwords/train.jsonl', 'otherwords/train.stories.jsonl'),
  readQuestions('squad2', 'squad2/dev.jsonl', 'squad2/stories.jsonl'),
];

/** Each set counts so much in all, whatever its size: news as it is asked for counts most. */
const WEIGHT: Readonly<Record<string, number>> = { newsqa: 4, elsewhere: 2, otherwords: 2, squad2: 1 };

/** Of answerable questions at most so many are refused on the choosing fold. */
const REFUSED_AT_MOST = 0.05;

const REPORTS = 0;
const CHOOSES = 1;

const all: Measured[] = [];
for (const set of SETS) all.push(...(await measure(set)));
const trains = all.filter(({ fold }) => fold > CHOOSES);
const sizes = new Map(SETS.map(({ name }) => [name, trains.filter(({ set }) => set === name).length]));
const weightOf = ({ set }: Measured): number => (WEIGHT[set] ?? 1) / Math.max(1, sizes.get(set) ?? 1);

const lists = trains
  .filter(({ right }) => right.includes(true))
  .map((each) => ({ ...each, weight: weightOf(each) }));
const ranker = fitSoftmax(lists, FEATURES.length);
const cases = trains.map((each) => {
  const { row, first } = each.signs(ranker);
  return { row, is: each.answerable && first, weight: weightOf(each) };
});
const confidence = fitLogistic(cases, SIGNS.length);
const threshold = chooseThreshold(all.filter(({ fold }) => fold === CHOOSES));

writeFileSync(
  new URL('../src/answer/weights.json', import.meta.url),
  `${JSON.stringify(
    {
      provenance:
        'made by `npm run train` (bench/train-ranker.ts) from newsqa, newsqa/elsewhere, otherwords/train and squad2, folds 2-4 by SHA-1 of the story id modulo 5; fold 1 chose the threshold, fold 0 was not seen',
      ranker: named(FEATURES, ranker),
      confidence: named(SIGNS, confidence),
      threshold,
    },
    null,
    2,
  )}\n`,
);
report();

function named(
  parts: readonly { readonly name: string }[],
  weights: Float64Array,
): Readonly<Record<string, number>> {
  return Object.fromEntries(parts.map(({ name }, at) => [name, Number((weights[at] ?? 0).toFixed(4))]));
}

/** The highest threshold under which the choosing fold's answerable questions of news are refused no more often than allowed. */
function chooseThreshold(chooses: readonly Measured[]): number {
  const probabilities = chooses
    .filter(({ answerable, set }) => answerable && set !== 'squad2')
    .map((each) => probability(each.signs(ranker).row, confidence))
    .toSorted((a, b) => a - b);
  return Number((probabilities[Math.floor(probabilities.length * REFUSED_AT_MOST)] ?? 0).toFixed(4));
}

function report(): void {
  for (const { name } of SETS) {
    const here = all.filter(({ set, fold }) => set === name && fold === REPORTS);
    const seen = here.map((each) => ({ ...each.signs(ranker), answerable: each.answerable }));
    const can = seen.filter(({ answerable }) => answerable);
    const cannot = seen.filter(({ answerable }) => !answerable);
    const refused = (some: typeof seen): string =>
      share(some.filter(({ row }) => probability(row, confidence) < threshold).length, some.length);
    process.stdout.write(
      `${name} fold 0: answerable ${can.length}, first ${share(can.filter(({ first }) => first).length, can.length)}, refused ${refused(can)}; unanswerable ${cannot.length}, abstained ${refused(cannot)}; AUROC ${auroc(seen)}\n`,
    );
  }
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

type Seen = { readonly row: Float64Array; readonly answerable: boolean };

function scoreOf({ row }: Seen): number {
  return probability(row, confidence);
}

/** How often an answerable question is more confident than an unanswerable one. */
function auroc(seen: readonly Seen[]): string {
  const can = seen.filter(({ answerable }) => answerable).map(scoreOf);
  const cannot = seen.filter(({ answerable }) => !answerable).map(scoreOf);
  const wins = can.flatMap((a) => cannot.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
  const sum = wins.reduce<number>((total, win) => total + win, 0);
  return wins.length === 0 ? '-' : (sum / wins.length).toFixed(3);
}
