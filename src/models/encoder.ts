/**
 * Texts as vectors of 384 numbers, eight bits each (see search/vectors.ts): the nearer the vector of a question and that of a passage, the
 * likelier the passage tells of what is asked, in whatever words. The published bge-small-en-v1.5 (BAAI).
 */
export type Encoder = {
  question(text: string): Promise<Int8Array>;
  /** Vectors end to end. Made only when no question waits. Rejects where the model broke. */
  passages(texts: readonly string[]): Promise<Int8Array>;
};
