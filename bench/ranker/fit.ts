import { confidenceOf, SIGNS, type Confidence } from '../../src/answer/judge/confidence.ts';
import { STORY_SIGNS, type StoryWeights } from '../../src/answer/look/near-story.ts';
import { FIRST_STAGE_FEATURES, READ_FEATURES, WORD_FEATURES } from '../../src/answer/rank/rank.ts';
import type { Feature } from '../../src/answer/rank/features/feature.ts';
import type { Weights } from '../../src/answer/rank/weights.ts';
import { fitLogistic } from './logistic.ts';
import { groundsOf, listOf, signsOf, type Viewed } from './measure.ts';
import { fitSoftmax, type Hold, type List } from './softmax.ts';

/**
 * Each set counts so much in all, whatever its size, and one that is not named nothing: news as it is asked for counts most; what no story
 * at all tells of says nothing of the questions on one.
 */
const WEIGHT: Readonly<Record<string, number>> = {
  newsqa: 3,
  elsewhere: 2,
  otherwords: 2,
  voices: 3,
  open: 2,
  'open, cold': 4,
  traps: 4,
  squad2: 1,
  'squad2, cold': 1,
};

/** Of the answerable questions on news at most so many are refused where the threshold is chosen; asked of all stories, so many. */
const REFUSED_AT_MOST = 0.065;
const REFUSED_COLD = 0.12;

/** Of what the stories do not answer, half is told to be so without a doubt. */
const NOT_EVEN_NEAR = 0.5;

/** What is weighed, what holds the weights, and what tells whether to answer. */
export type Plan = {
  readonly features: readonly Feature[];
  readonly hold: Hold;
  readonly sure: (viewed: Viewed, first: boolean) => boolean;
  /** What a set counts; without it WEIGHT. */
  readonly weight?: Readonly<Record<string, number>>;
  /** What is learned to judge whether to answer: the signs that are weighed, without it all, and what a set counts there, else `weight`. */
  readonly judge?: { readonly signs: readonly string[]; readonly weight?: Readonly<Record<string, number>> };
  /** The sets on whose questions the thresholds are chosen. */
  readonly choosesOn: (set: string) => boolean;
  /** The share of answerable ones that the threshold refuses; without it REFUSED_AT_MOST. */
  readonly refused?: number;
};

/** Which story is asked for: which of those that were found are weighed at all, before this is known, and what the weights are held to. */
export const STORY_START: StoryWeights = new Map(
  Object.entries({ vector: 7, fused: 4, timely: 3, cover: 4, 'lacks-names': -1.5 }),
);

/** What each sign of the right story is worth, where the sets count the same. */
export function fitStories(sets: readonly (readonly List[])[]): StoryWeights {
  const lists = sets.flatMap((some) => some.map((list) => ({ ...list, weight: 1 / some.length })));
  const towards = Float64Array.from(STORY_SIGNS, ({ name }) => STORY_START.get(name) ?? 0);
  return named(STORY_SIGNS, fitSoftmax(lists, { ridge: 1e-3, towards }));
}

const isCold = (set: string): boolean => set.endsWith(', cold');

/** By words there are thousands of questions to learn from. */
export const BY_WORDS_PLAN: Plan = {
  features: WORD_FEATURES,
  hold: { ridge: 1e-3, towards: new Float64Array(WORD_FEATURES.length) },
  // Words cannot tell what is answerable (AUROC .58 on squad2), only whether what they found is likely right.
  sure: ({ answerable }, first) => answerable && first,
  // Questions in other words share none with what answers them: words alone can tell nothing there.
  choosesOn: (set) => set === 'newsqa' || set === 'elsewhere',
};

/** By words and vectors: what is worth reading. */
export const FIRST_STAGE_PLAN: Plan = {
  features: FIRST_STAGE_FEATURES,
  hold: { ridge: 1e-3, towards: new Float64Array(FIRST_STAGE_FEATURES.length) },
  sure: ({ answerable }) => answerable,
  choosesOn: (set) => !set.startsWith('squad2'),
};

const START: Readonly<Record<string, number>> = { meaning: 8, 'first-stage': 1.2, 'story-likely': 5 };

/**
 * Beside the model's score there are few questions that it has not seen, so three features are weighed and not twenty, and the weights
 * begin where the model counts most. Chosen on folds 0 and 1, each scored by weights from the other (newsqa and otherwords first,
 * mean: all features 70.2 %, all and the score by words 72.3, these three 73.8, the model alone 70.7).
 */
export const BY_MEANING_PLAN: Plan = {
  features: READ_FEATURES,
  hold: {
    ridge: 0.01,
    towards: Float64Array.from(READ_FEATURES, ({ name }) => START[name] ?? 0),
  },
  sure: ({ answerable }) => answerable,
  // How much of the question a story has tells nothing where it is the only one.
  judge: { signs: SIGNS.map(({ name }) => name).filter((name) => name !== 'story-cover') },
  choosesOn: (set) => !set.startsWith('squad2') && !isCold(set),
};

/**
 * Asked of all stories, a question has no answer for one of two reasons: its story does not say, or no story is about it. Questions asked
 * of one story know nothing of the second, so the judge learns from those asked of all alone, by a few signs: there are some 350 of each
 * kind. Cross-validated over four parts by story, at some 9 % of the answerable ones refused, silent where the story does not say, and
 * where none of many, of some, of few is about it: these signs 53, 68, 62 and 99 % (without the cover of the story 53, 65, 60 and 99; all
 * of them, and more of the second kind, 43, 74, 67 and 100); all, learned from what is asked of one story too, with vectors of the
 * published encoder, 52, 62, 51 and 86.
 */
const COLD_JUDGE = {
  weight: {
    'open, cold': 14,
    'squad2, cold': 1,
    'absent from many, cold': 1.5,
    'absent from some, cold': 1.5,
    'absent from few, cold': 1.5,
  },
  signs: ['bias', 'score', 'meaning', 'nearest', 'story-cover', 'unknown', 'stranger', 'unknown-name'],
};

/** There are few questions asked of all stories, so for the ranking those asked of one count too, and the weights are held to those of such. */
export const coldPlan = (given: Weights): Plan => ({
  features: READ_FEATURES,
  hold: {
    ridge: 0.005,
    towards: Float64Array.from(READ_FEATURES, ({ name }) => given.ranker.get(name) ?? 0),
  },
  sure: ({ answerable }) => answerable,
  weight: { ...WEIGHT, 'open, cold': 14, 'squad2, cold': 4 },
  judge: COLD_JUDGE,
  choosesOn: (set) => set === 'open, cold',
  refused: REFUSED_COLD,
});

/** What a question of a set counts among others. */
export function weightIn(
  viewed: readonly Viewed[],
  weights: Readonly<Record<string, number>> = WEIGHT,
): (each: Viewed) => number {
  const sizes = new Map<string, number>();
  for (const { set } of viewed) sizes.set(set, (sizes.get(set) ?? 0) + 1);
  return ({ set }) => (weights[set] ?? 0) / (sizes.get(set) ?? 1);
}

/** Weights from some questions, and the threshold from others. */
export function fit(
  trains: readonly Viewed[],
  chooses: readonly Viewed[],
  { features, hold, sure, weight, judge, choosesOn, refused = REFUSED_AT_MOST }: Plan,
): Weights {
  const weightOf = weightIn(trains, weight);
  const lists = trains
    .map((each) => listOf(each, features, weightOf(each)))
    .filter(({ right }) => right.includes(true));
  const ranker = named(features, fitSoftmax(lists, hold));
  const none = new Map<string, number>();
  const half = { ranker, confidence: none, answerable: none, threshold: 0, doubt: 0 };
  // Where nothing is admitted there is nothing to weigh.
  const seen = trains
    .filter((each) => groundsOf(each, half).ranked.length > 0)
    .map((each) => ({ each, ...signsOf(each, half) }));
  const judgeWeightOf = judge?.weight === undefined ? weightOf : weightIn(trains, judge.weight);
  const signs = [...SIGNS.entries()].filter(([, { name }]) => judge?.signs.includes(name) ?? true);
  const learn = (target: (viewed: Viewed, first: boolean) => boolean): ReadonlyMap<string, number> =>
    named(
      signs.map(([, sign]) => sign),
      fitLogistic(
        seen.map(({ each, row, first }) => ({
          row: Float64Array.from(signs, ([at]) => row[at] ?? 0),
          is: target(each, first),
          weight: judgeWeightOf(each),
        })),
        signs.length,
      ),
    );
  const weights = {
    ...half,
    confidence: learn(({ answerable }, first) => answerable && first),
    answerable: learn(sure),
  };
  const given = (is: boolean): readonly number[] =>
    chooses
      .filter(({ answerable, set }) => answerable === is && choosesOn(set))
      .map((each) => confidenceIn(each, weights).answerable)
      // What shares no word with the question is refused under any threshold.
      .filter((value) => value > 0)
      .toSorted((a, b) => a - b);
  return {
    ...weights,
    threshold: quantile(given(true), refused),
    doubt: quantile(given(false), NOT_EVEN_NEAR),
  };
}

/** What the bot itself would hold of the question under these weights. */
export const confidenceIn = (viewed: Viewed, weights: Weights): Confidence =>
  confidenceOf(groundsOf(viewed, weights), weights);

/** The value below which a share of the others lies. */
const quantile = (values: readonly number[], share: number): number =>
  rounded(values[Math.floor(values.length * share)] ?? 0);

const rounded = (value: number): number => Number(value.toFixed(4));

const named = (
  parts: readonly { readonly name: string }[],
  values: Float64Array,
): ReadonlyMap<string, number> => new Map(parts.map(({ name }, at) => [name, rounded(values[at] ?? 0)]));
