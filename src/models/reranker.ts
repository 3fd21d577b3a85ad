/** A sentence with what its story tells of it; without a story both are empty. */
export type Readable = {
  readonly sentence: string;
  /** When and under which headline the story ran: "January 2019. Nancy Pelosi again elected Speaker". */
  readonly about: string;
  /** Whom it means without naming them: "Mike Pompeo; Donald Trump". */
  readonly who: string;
};

/**
 * How well sentences answer a question, by a trained cross-encoder. It knows no story beyond what stands beside a sentence. Scores are
 * logits of "answers it": 0 is the score of no answer. The same question and sentence always get the same score, whatever is asked
 * beside them.
 */
export type Reranker = {
  /** One score a sentence, in order. Rejects where the model broke. */
  score(question: string, sentences: readonly Readable[]): Promise<readonly number[]>;
};
