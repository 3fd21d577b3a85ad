import { SIGNS } from '../../src/answer/confidence.ts';
import { FEATURES } from '../../src/answer/rank.ts';
import type { Weights } from '../../src/answer/weights.ts';
import { fitLogistic, probability } from './logistic.ts';
import { listOf, signsOf, type Viewed } from './measure.ts';
import { fitSoftmax, type Hold } from './softmax.ts';

/** Each set counts so much in all, whatever its size: news as it is asked for counts most. */
const WEIGHT: Readonly<Record<string, number>> = { newsqa: 4, elsewhere: 2, otherwords: 3, squad2: 1 };

/** Of the answerable questions on news at most so many are refused where the threshold is chosen. */
const REFUSED_AT_MOST = 0.07;

/** By words there are thousands of questions to learn from. */
export const BY_WORDS_HOLD: Hold = { ridge: 1e-3, towards: new Float64Array(FEATURES.length) };

/**
 * Beside the model's score there are few that it has not seen, so its own score is where the weights begin. Chosen on two halves of
 * fold 1, each scored by the other's weights (newsqa 55.9 % first, otherwords 78.6; without the hold 49.5 and 74.2).
 */
export const BY_MEANING_HOLD: Hold = {
  ridge: 0.1,
  towards: Float64Array.from(FEATURES, ({ name }) => (name === 'meaning' ? 3 : 0)),
};

/** Weights from some questions, and the threshold from others. */
export function fit(trains: readonly Viewed[], chooses: readonly Viewed[], hold: Hold): Weights {
  const sizes = new Map(
    Object.keys(WEIGHT).map((name) => [name, trains.filter(({ set }) => set === name).length]),
  );
  const weightOf = ({ set }: Viewed): number => (WEIGHT[set] ?? 1) / Math.max(1, sizes.get(set) ?? 1);
  const lists = trains
    .map((each) => listOf(each, weightOf(each)))
    .filter(({ right }) => right.includes(true));
  const ranker = named(FEATURES, fitSoftmax(lists, hold));
  const half = { ranker, confidence: new Map<string, number>(), threshold: 0 };
  const cases = trains.map((each) => {
    const { row, first } = signsOf(each, half);
    return { row, is: each.answerable && first, weight: weightOf(each) };
  });
  const confidence = named(SIGNS, fitLogistic(cases, SIGNS.length));
  const weights = { ranker, confidence, threshold: 0 };
  const asked = chooses.filter(({ answerable, set }) => answerable && set !== 'squad2');
  const sure = asked.map((each) => confidenceIn(each, weights)).toSorted((a, b) => a - b);
  return { ...weights, threshold: rounded(sure[Math.floor(sure.length * REFUSED_AT_MOST)] ?? 0) };
}

export const confidenceIn = (viewed: Viewed, weights: Weights): number =>
  probability(
    signsOf(viewed, weights).row,
    Float64Array.from(SIGNS, ({ name }) => weights.confidence.get(name) ?? 0),
  );

const rounded = (value: number): number => Number(value.toFixed(4));

const named = (
  parts: readonly { readonly name: string }[],
  values: Float64Array,
): ReadonlyMap<string, number> => new Map(parts.map(({ name }, at) => [name, rounded(values[at] ?? 0)]));
