import { fileURLToPath } from 'node:url';
import { SIGNS } from '../src/answer/judge/confidence.ts';
import { FIRST_STAGE_FEATURES, READ_FEATURES } from '../src/answer/rank/rank.ts';
import type { Feature } from '../src/answer/rank/features/feature.ts';
import { BY_STORY } from '../src/answer/rank/weights.ts';
import { openModels } from '../src/models/open-models.ts';
import { openVectorCache } from '../src/newsroom/library/vector-cache.ts';
import { encoderVersion } from '../src/programs/open-model.ts';
import { fitLogistic, probability } from './ranker/logistic.ts';
import { BY_MEANING_PLAN, fit, FIRST_STAGE_PLAN, weightIn } from './ranker/fit.ts';
import {
  listOf,
  nearestOnly,
  openStories,
  signsOf,
  viewAll,
  withReadings,
  type Viewed,
} from './ranker/measure.ts';
import { partOf } from './fold.ts';
import { readTrainingSets } from './ranker/questions.ts';
import { auroc } from './ranker/report.ts';
import { fitSoftmax, type Hold } from './ranker/softmax.ts';

// `npm run ablate`: what each feature and each sign is worth: all weights are learned again without it. Features by words learn on
// folds 2-4 and report on 0 and 1; those beside the reranker, which has seen the others, learn on one of 0 and 1 and report on the other.
const LEARNS_ON_BOTH = ['newsqa', 'squad2', 'elsewhere'];

type Row = {
  readonly viewed: Viewed;
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
};

const measured = (viewed: readonly Viewed[], features: readonly Feature[]): readonly Row[] =>
  viewed
    .filter(({ answerable }) => answerable)
    .map((each) => ({ viewed: each, ...listOf(each, features, 1) }))
    .filter(({ right }) => right.includes(true));

const without = (row: Float64Array, out: number): Float64Array =>
  row.map((value, at) => (at === out ? 0 : value));

type Split = { readonly learned: readonly Row[]; readonly scored: readonly Row[]; readonly hold: Hold };

/** First in per cent, a set each, of weights that were learned without one feature (-1: with all). */
function firstWithout(
  out: number,
  { learned, scored, hold }: Split,
): ReadonlyMap<string, readonly boolean[]> {
  const weight = weightIn(learned.map(({ viewed }) => viewed));
  const weights = fitSoftmax(
    learned.map(({ viewed, rows, right }) => ({
      rows: rows.map((row) => without(row, out)),
      right,
      weight: weight(viewed),
    })),
    hold,
  );
  const hits = new Map<string, boolean[]>();
  for (const { viewed, rows, right } of scored) {
    const scores = rows.map((row) =>
      row.reduce((sum, value, at) => (at === out ? sum : sum + value * (weights[at] ?? 0)), 0),
    );
    const best = scores.indexOf(Math.max(...scores));
    hits.set(viewed.set, [...(hits.get(viewed.set) ?? []), right[best] === true]);
  }
  return hits;
}

const percent = (hits: readonly boolean[] = []): string =>
  hits.length === 0 ? '–' : ((100 * hits.filter(Boolean).length) / hits.length).toFixed(1);
const line = (...cells: readonly string[]): void => void process.stdout.write(`| ${cells.join(' | ')} |\n`);

const opened = await openModels(new URL('../models/', import.meta.url), undefined, 2);
if ('unable' in opened) throw new Error(`the models cannot be opened: ${opened.unable}`);
const { models } = opened;
const open = openStories({
  models,
  cache: openVectorCache(fileURLToPath(new URL('../data/vectors/', import.meta.url)), await encoderVersion()),
});
const all: Viewed[] = [];
for (const set of readTrainingSets()) all.push(...(await viewAll(set, { models, open }, BY_STORY)));
const names = ['newsqa', 'otherwords', 'voices', 'open', 'open, cold', 'squad2'];
const learned = measured(
  all.filter(({ asked }) => asked.fold > 1),
  FIRST_STAGE_FEATURES,
);
const scored = measured(
  all.filter(({ asked }) => asked.fold <= 1),
  FIRST_STAGE_FEATURES,
);
line('first stage, without', ...names);
line('---', ...names.map(() => '---'));
for (const [out, name] of [
  [-1, 'nothing'] as const,
  ...FIRST_STAGE_FEATURES.map(({ name: each }, at) => [at, each] as const),
]) {
  const hits = firstWithout(out, { learned, scored, hold: FIRST_STAGE_PLAN.hold });
  line(name, ...names.map((set) => percent(hits.get(set))));
}

const words = fit(
  all.filter(({ asked }) => asked.fold > 1),
  all.filter(({ asked }) => asked.fold === 1),
  FIRST_STAGE_PLAN,
);
const read: Viewed[] = [];
// oxlint-disable-next-line no-await-in-loop -- one after the other: the models have two threads
for (const each of all.filter(({ asked }) => asked.fold <= 1))
  read.push(await withReadings(nearestOnly(each, words), models, words));
await models.close();

/** Two halves, each reports on weights from the other. otherwords has one fold that the model has not seen: it is parted by story. */
const halfOf = ({ set, asked }: Viewed): number =>
  LEARNS_ON_BOTH.includes(set) ? asked.fold : partOf(`half ${asked.story}`, 2);
const halves = [0, 1].map((half) => read.filter((each) => halfOf(each) === half));
line('by meaning, without', ...names);
line('---', ...names.map(() => '---'));
for (const [out, name] of [
  [-1, 'nothing'] as const,
  ...READ_FEATURES.map(({ name: each }, at) => [at, each] as const),
]) {
  const hits = new Map<string, boolean[]>();
  for (const half of [0, 1]) {
    const some = firstWithout(out, {
      learned: measured(halves[1 - half] ?? [], READ_FEATURES),
      scored: measured(halves[half] ?? [], READ_FEATURES),
      hold: BY_MEANING_PLAN.hold,
    });
    for (const [set, more] of some) hits.set(set, [...(hits.get(set) ?? []), ...more]);
  }
  line(name, ...names.map((set) => percent(hits.get(set))));
}

line('answerable or not, AUROC, without', 'newsqa against elsewhere', 'otherwords', 'squad2');
line('---', '---', '---', '---');
const signs = halves.map((half, at) => {
  const other = halves[1 - at] ?? [];
  const weights = fit(other, other, BY_MEANING_PLAN);
  return half.map((viewed) => ({ viewed, row: signsOf(viewed, weights).row }));
});
for (const [out, name] of [
  [-1, 'nothing'] as const,
  ...SIGNS.map(({ name: each }, at) => [at, each] as const),
]) {
  if (name === 'bias') continue;
  const sure = new Map<Viewed, number>();
  for (const half of [0, 1]) {
    const trains = signs[1 - half] ?? [];
    const weight = weightIn(trains.map(({ viewed }) => viewed));
    const weights = fitLogistic(
      trains.map(({ viewed, row }) => ({
        row: without(row, out),
        is: viewed.answerable,
        weight: weight(viewed),
      })),
      SIGNS.length,
    );
    for (const { viewed, row } of signs[half] ?? [])
      sure.set(viewed, probability(without(row, out), weights));
  }
  const of = (set: string, answerable: boolean): readonly number[] =>
    [...sure].flatMap(([viewed, value]) =>
      viewed.set === set && viewed.answerable === answerable ? [value] : [],
    );
  line(
    name,
    auroc(of('newsqa', true), of('elsewhere', false)),
    auroc(of('otherwords', true), of('otherwords', false)),
    auroc(of('squad2', true), of('squad2', false)),
  );
}
