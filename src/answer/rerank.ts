import type { Reranker } from '../reranker/reranker.ts';
import { rank, type Ranked } from './rank.ts';
import { textOf, type Scope, type View } from './view.ts';
import { BY_MEANING, BY_WORDS, type Weights } from './weights.ts';

/** The model reads the best so many by words: on questions in other words these hold the right sentence always, 20 of them 96 times in 100. */
export const RERANK_DEPTH = 30;

/** Ranked sentences with the weights that ranked them. */
export type Chosen = { readonly ranked: readonly Ranked[]; readonly weights: Weights };

/** Ranks by words, then, where there is a model, the best of those by meaning too. */
export async function rerank(
  views: readonly View[],
  scope: Scope,
  { reranker, most = RERANK_DEPTH }: { readonly reranker: Reranker | null; readonly most?: number },
): Promise<Chosen> {
  const byWords = rank(views, scope, BY_WORDS);
  if (reranker === null) return { ranked: byWords, weights: BY_WORDS };
  const read = await readBest(byWords.slice(0, most), scope, reranker).catch(() => null);
  // The worker has said why it ended; an answer by words is better than none.
  return read === null
    ? { ranked: byWords, weights: BY_WORDS }
    : { ranked: rank(read, scope, BY_MEANING), weights: BY_MEANING };
}

/** The sentences with what the model makes of them. Rejects where it broke. */
export async function readBest(
  byWords: readonly Ranked[],
  scope: Scope,
  reranker: Reranker,
): Promise<readonly View[]> {
  const scores = await reranker.score(
    askedOf(scope),
    byWords.map(({ view }) => textOf(view)),
  );
  const scoreAt = new Map(byWords.map(({ view }, at) => [view.candidate.sentence, scores[at] ?? 0] as const));
  return byWords.map(({ view, score: words }) => {
    const { entry, sentence } = view.candidate;
    const near = [sentence.index - 1, sentence.index + 1].flatMap((index) => {
      const beside = entry.sentences[index];
      const score = beside === undefined ? undefined : scoreAt.get(beside);
      return score === undefined ? [] : [score];
    });
    const reading = {
      meaning: scoreAt.get(sentence) ?? 0,
      near: near.length === 0 ? null : Math.max(...near),
      words,
    };
    return { ...view, reading };
  });
}

/** "/when embassy" is the question "when embassy": the model was trained on such fragments. */
function askedOf({ question: { words, kind, wanted } }: Scope): string {
  return wanted === null || kind === 'topic' ? words : `${wanted} ${words}`;
}
