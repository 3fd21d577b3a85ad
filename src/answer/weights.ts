import trained from './weights.json' with { type: 'json' };

/** What each feature and sign is worth, and from which confidence on a sentence is an answer. Made by `npm run train`. */
export type Weights = {
  readonly ranker: ReadonlyMap<string, number>;
  readonly confidence: ReadonlyMap<string, number>;
  /** Of the signs, for whether any sentence answers: learned from what is answerable rather than from what was first. */
  readonly answerable: ReadonlyMap<string, number>;
  readonly threshold: number;
};

type Trained = {
  readonly ranker: Readonly<Record<string, number>>;
  readonly confidence: Readonly<Record<string, number>>;
  readonly answerable: Readonly<Record<string, number>>;
  readonly threshold: number;
};

const weightsOf = ({ ranker, confidence, answerable, threshold }: Trained): Weights => ({
  ranker: new Map(Object.entries(ranker)),
  confidence: new Map(Object.entries(confidence)),
  answerable: new Map(Object.entries(answerable)),
  threshold,
});

/** Words alone: they choose the candidates that the model reads, and answer where there is no model. */
export const BY_WORDS: Weights = weightsOf(trained.words);

/** With the model's score. */
export const BY_MEANING: Weights = weightsOf(trained.meaning);
