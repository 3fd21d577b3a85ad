import type { StoryWeights } from '../look/near-story.ts';
import trained from './weights.json' with { type: 'json' };

/** What each feature and sign is worth, and from which confidence on a sentence is an answer. Made by `npm run train`. */
export type Weights = {
  readonly ranker: ReadonlyMap<string, number>;
  readonly confidence: ReadonlyMap<string, number>;
  /** Of the signs, for whether any sentence answers: learned from what is answerable rather than from what was first. */
  readonly answerable: ReadonlyMap<string, number>;
  /** A second judge's of the same signs: what the two hold on average counts. */
  readonly besides?: ReadonlyMap<string, number>;
  /** What is at least as answerable as this is an answer. */
  readonly threshold: number;
  /** What is less than that and at least this may be one. */
  readonly doubt: number;
};

type Trained = {
  readonly ranker: Readonly<Record<string, number>>;
  readonly confidence: Readonly<Record<string, number>>;
  readonly answerable: Readonly<Record<string, number>>;
  readonly threshold: number;
  readonly doubt: number;
};

const weightsOf = ({ ranker, confidence, answerable, threshold, doubt }: Trained): Weights => ({
  ranker: new Map(Object.entries(ranker)),
  confidence: new Map(Object.entries(confidence)),
  answerable: new Map(Object.entries(answerable)),
  threshold,
  doubt,
});

/** Words and vectors: they choose what the reranker reads. */
export const FIRST_STAGE: Weights = weightsOf(trained.firstStage);

/** Words alone, where there is no model. */
export const BY_WORDS: Weights = weightsOf(trained.words);

/** With the reranker's score, asked of one story. */
export const BY_MEANING: Weights = weightsOf(trained.meaning);

/** With the reranker's score, asked of all stories. */
export const BY_MEANING_COLD: Weights = weightsOf(trained.meaningCold);

const meanOf = (a: number, b: number): number => (a + b) / 2;

/**
 * Of a few stories the right one is soon found, but as often as of many none of them tells of it: ranked as within one, judged by both.
 * Of three stories that resemble each other (bench/README.md), the judge of one story alone kept silent where none had the answer half as
 * often as that of many, which refused three times as many that had one.
 */
export const BY_MEANING_FEW: Weights = {
  ...BY_MEANING,
  besides: BY_MEANING_COLD.answerable,
  threshold: meanOf(BY_MEANING.threshold, BY_MEANING_COLD.threshold),
  doubt: meanOf(BY_MEANING.doubt, BY_MEANING_COLD.doubt),
};

/** Which story is asked for. */
export const BY_STORY: StoryWeights = new Map(Object.entries(trained.stories));
