/** What BERT reads: word pieces, and of which part each is. */
export type Pieces = { readonly ids: Int32Array; readonly segments: Int32Array };

/** A sentence with what its story tells of it, in word pieces. */
export type ReadablePieces = {
  readonly sentence: readonly number[];
  readonly who: readonly number[];
  readonly about: readonly number[];
};

const CLS = 101;
const SEP = 102;

/** Most word pieces of each, as in training (training/pairs.py); what is over is cut. */
const MOST = { question: 32, sentence: 96, who: 10, about: 16, passage: 158 } as const;

/** `[CLS] question [SEP] sentence [SEP] who [SEP] about [SEP]`, the last two only where there is one of them. */
export function pairOf(question: readonly number[], { sentence, who, about }: ReadablePieces): Pieces {
  const asked = [CLS, ...question.slice(0, MOST.question), SEP];
  const told = [...sentence.slice(0, MOST.sentence), SEP];
  const beside =
    who.length + about.length === 0
      ? []
      : [...who.slice(0, MOST.who), SEP, ...about.slice(0, MOST.about), SEP];
  const ids = Int32Array.from([...asked, ...told, ...beside]);
  const segments = new Int32Array(ids.length).fill(1, asked.length).fill(2, asked.length + told.length);
  return { ids, segments };
}

/** `[CLS] text [SEP]`, as the encoder reads it. */
export const textOf = (pieces: readonly number[]): Int32Array =>
  Int32Array.from([CLS, ...pieces.slice(0, MOST.passage), SEP]);
