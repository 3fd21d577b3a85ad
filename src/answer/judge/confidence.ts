import { dateIn } from '../present/date-in.ts';
import { expectedTypes } from '../rank/features/expected-type.ts';
import { STRONG } from '../rank/features/reading.ts';
import { order } from '../rank/features/order.ts';
import { nearOverlap, overlap, rarest, shareOf, standsNear } from '../rank/features/overlap.ts';
import { isOfStranger } from './stranger.ts';
import type { Ranked } from '../rank/rank.ts';
import type { Scope, View } from '../view.ts';
import type { Weights } from '../rank/weights.ts';

/** What tells whether the first sentence answers at all. */
export type Grounds = {
  readonly ranked: readonly Ranked[];
  /** Where somebody's words are asked for, what was found that is not theirs; else none. */
  readonly others: readonly Ranked[];
  readonly scope: Scope;
  /** The cosine of the nearest passage; null where there are no vectors. */
  readonly nearest: number | null;
};

/** Each measures one thing about the question and its first sentence; the weights are those of a logistic regression. */
export const SIGNS: readonly { readonly name: string; readonly measure: (grounds: Grounds) => number }[] = [
  { name: 'bias', measure: () => 1 },
  { name: 'score', measure: ({ ranked }) => (ranked[0]?.score ?? 0) / 10 },
  {
    name: 'margin',
    measure: ({ ranked: [first, second] }) => Math.min(1, ((first?.score ?? 0) - (second?.score ?? 0)) / 5),
  },
  ...[overlap, nearOverlap, order, rarest].map((feature) => ({
    name: feature.name,
    measure: ({ ranked: [first], scope }: Grounds) =>
      first === undefined ? 0 : feature.measure(first.view, scope),
  })),
  // The first sentence has no person, day, place, figure, reason or words, where such is asked for.
  ...expectedTypes.map(({ kind, measure }) => ({
    name: `lacks-${kind}`,
    measure: ({ ranked: [first], scope }: Grounds) =>
      first !== undefined && scope.question.kind === kind && measure(first.view, scope) === 0 ? 1 : 0,
  })),
  {
    name: 'undated',
    measure: ({ ranked: [first], scope }) =>
      first !== undefined && scope.question.kind === 'when' && dateIn(first.view, scope) === null ? 1 : 0,
  },
  {
    name: 'stranger',
    measure: ({ ranked: [first], scope }) =>
      first !== undefined && isOfStranger(first.view, scope, scope.knows) ? 1 : 0,
  },
  { name: 'meaning', measure: ({ ranked: [first] }) => (first === undefined ? 0 : meaningOf(first.view)) },
  { name: 'best-meaning', measure: ({ ranked }) => Math.max(-1, most(ranked, meaningOf)) },
  { name: 'all-meaning', measure: ({ ranked }) => Math.max(-1, oddsOfAll(ranked) / STRONG) },
  // Others speak of what is asked about, and the one whose words are asked for does not.
  {
    name: 'others-overlap',
    measure: ({ ranked: [first], others, scope }) => {
      const topic = topicIn(scope);
      return first === undefined ? 0 : Math.max(0, most(others, topic) - topic(first.view));
    },
  },
  {
    name: 'others-meaning',
    measure: ({ ranked: [first], others }) =>
      first === undefined ? 0 : Math.max(0, most(others, meaningOf) - meaningOf(first.view)),
  },
  // The share of the question that the stories have no word of.
  { name: 'unknown', measure: ({ scope }) => 1 - shareOf(scope, scope.idf, scope.knows) },
  {
    name: 'unknown-name',
    measure: ({ scope: { question, knows } }) => (question.names.some(({ term }) => !knows(term)) ? 1 : 0),
  },
  {
    name: 'rarest-known',
    measure: ({ scope: { question, idf, knows } }) => {
      const [rare] = question.terms.toSorted((a, b) => idf(b.term) - idf(a.term));
      return rare !== undefined && knows(rare.term) ? 1 : 0;
    },
  },
  // Cosines of the nearest lie between .3 and .9.
  { name: 'nearest', measure: ({ nearest }) => (nearest === null ? 0 : (nearest - 0.6) * 4) },
  {
    name: 'story',
    measure: ({ ranked: [first] }) => first?.view.candidate.story.nearness.fused ?? 0,
  },
  // The share of the question that the story of the first sentence has.
  { name: 'story-cover', measure: ({ ranked: [first] }) => first?.view.candidate.story.cover ?? 0 },
  { name: 'terms', measure: ({ scope: { question } }) => Math.min(1, question.terms.length / 10) },
];

const meaningOf = ({ reading }: View): number => (reading?.meaning ?? 0) / STRONG;

const most = (ranked: readonly Ranked[], of: (view: View) => number): number =>
  Math.max(...ranked.map(({ view }) => of(view)), Number.NEGATIVE_INFINITY);

/** The share of what somebody's words are asked about that a sentence and its neighbours speak of. */
function topicIn(scope: Scope): (view: View) => number {
  const topic = new Set(scope.topic);
  const weightOf = (term: string): number => (topic.has(term) ? scope.idf(term) : 0);
  return (view) => shareOf(scope, weightOf, standsNear(view));
}

/** The logit of all sentences together against no answer: several that half answer are more than one. 0 where the model read none. */
function oddsOfAll(ranked: readonly Ranked[]): number {
  const read = ranked.flatMap(({ view: { reading } }) =>
    reading === null ? [] : [Math.exp(reading.meaning)],
  );
  return read.length === 0 ? 0 : Math.log(read.reduce((sum, odds) => sum + odds, 0));
}

export type Confidence = {
  /** The probability that the first sentence answers the question. */
  readonly first: number;
  /** How sure it is that the stories answer it at all; comparable with the threshold of the same weights, no probability. */
  readonly answerable: number;
};

export function confidenceOf(
  grounds: Grounds,
  { confidence, answerable, besides = answerable }: Weights,
): Confidence {
  if (sharesNothing(grounds)) return { first: 0, answerable: 0 };
  const signs = SIGNS.map(({ name, measure }) => [name, measure(grounds)] as const);
  const doubt = namesNobodyKnown(grounds) ? DOUBT : 1;
  const sure = (weights: Weights['confidence']): number =>
    doubt / (1 + Math.exp(-signs.reduce((sum, [name, sign]) => sum + (weights.get(name) ?? 0) * sign, 0)));
  return { first: sure(confidence), answerable: (sure(answerable) + sure(besides)) / 2 };
}

/** “What did Merkel say?”, “pelosi”, where no story knows her: whatever is found is about somebody else. */
const DOUBT = 0.2;

/**
 * All names are unknown, or the one word that is all there is. Several words that no story has are no ground: “how close was it at
 * halftime?” asks in other words than the story's, and taking that for doubt refused 30 of 100 such questions that have an answer.
 */
function namesNobodyKnown({ scope: { question, knows } }: Grounds): boolean {
  const bare = question.kind === 'topic' && question.terms.length === 1 ? question.terms : [];
  return [question.names, bare].some((terms) => terms.length > 0 && terms.every(({ term }) => !knows(term)));
}

/** Where words alone rank, a sentence without a word of the question answers nothing. */
const sharesNothing = ({ ranked: [first], scope }: Grounds): boolean =>
  first === undefined || (first.view.reading === null && nearOverlap.measure(first.view, scope) === 0);
