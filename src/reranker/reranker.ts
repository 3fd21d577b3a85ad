/**
 * How well sentences answer a question, by a small trained model. It knows no story. Scores are logits of "answers it": 0 is the score of
 * no answer. The same question and sentence always get the same score, whatever is asked beside them.
 */
export type Reranker = {
  /** One score a sentence, in order. Rejects where the model broke. */
  score(question: string, sentences: readonly string[]): Promise<readonly number[]>;
  /** Ends the worker; nothing can be scored after it. */
  close(): Promise<void>;
};
