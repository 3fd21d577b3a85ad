/** What BERT reads for one question and sentence: `[CLS] question [SEP] sentence [SEP]`. */
export type Pair = { readonly ids: Int32Array; readonly segments: Int32Array };

const CLS = 101;
const SEP = 102;

/** Longest question and sentence in word pieces, as in training; what is over is cut. */
const QUESTION_PIECES = 32;
const SENTENCE_PIECES = 96;

export function pairOf(question: readonly number[], sentence: readonly number[]): Pair {
  const asked = question.slice(0, QUESTION_PIECES);
  const told = sentence.slice(0, SENTENCE_PIECES);
  const ids = Int32Array.from([CLS, ...asked, SEP, ...told, SEP]);
  const segments = new Int32Array(ids.length).fill(1, asked.length + 2);
  return { ids, segments };
}
