import type { Reranker } from '../../models/reranker.ts';
import { textOf, type Scope, type View } from '../view.ts';
import { contextOf, NO_CONTEXT, type Context } from './context-of.ts';
import { rank, type Ranked } from './rank.ts';
import {
  BY_MEANING,
  BY_MEANING_COLD,
  BY_MEANING_FEW,
  BY_WORDS,
  FIRST_STAGE,
  type Weights,
} from './weights.ts';

/** The reranker reads the best of the first stage, this many: with 24, 32, 48 or 64 the same answers are first (bench/README.md). */
export const RERANK_DEPTH = 16;

/** Ranked sentences with the weights that ranked them. */
export type Reranked = { readonly ranked: readonly Ranked[]; readonly weights: Weights };

/** `most` sentences are read; `bare`: without what their story tells of them, which is none. */
type RerankOptions = {
  readonly reranker: Reranker | null;
  readonly most?: number;
  readonly bare?: boolean;
  /** Of how many stories it is asked. */
  readonly among?: Among;
};

/** One story, a few that are all read, or so many that they have to be found. */
export type Among = 'one' | 'few' | 'many';

const BY_MEANING_AMONG: Readonly<Record<Among, Weights>> = {
  one: BY_MEANING,
  few: BY_MEANING_FEW,
  many: BY_MEANING_COLD,
};

/** Ranks by words and vectors, then, where there is a model, the best of those by what it reads in them. */
export async function rerank(
  views: readonly View[],
  scope: Scope,
  { reranker, most = RERANK_DEPTH, bare = false, among = 'one' }: RerankOptions,
): Promise<Reranked> {
  if (reranker !== null) {
    const best = rank(views, scope, FIRST_STAGE).slice(0, most);
    const read = await readBest(best, scope, { reranker, bare }).catch(() => null);
    const weights = BY_MEANING_AMONG[among];
    if (read !== null) return { ranked: rank(read, scope, weights), weights };
  }
  // The worker has said why it ended; an answer by words is better than none.
  return { ranked: rank(views, scope, BY_WORDS), weights: BY_WORDS };
}

/** The sentences with what the reranker makes of them. Rejects where it broke. */
export async function readBest(
  best: readonly Ranked[],
  scope: Scope,
  { reranker, bare = false }: { readonly reranker: Reranker; readonly bare?: boolean },
): Promise<readonly View[]> {
  const sentences = best.map(({ view }) => ({
    sentence: textOf(view),
    ...(bare ? NO_CONTEXT : contextIn(view)),
  }));
  const ways = await Promise.all(askedOf(scope).map((words) => reranker.score(words, sentences)));
  const scoreAt = new Map(
    best.map(({ view }, at) => {
      const scores = ways.map((way) => way[at] ?? 0);
      return [view.candidate.sentence, scores.reduce((sum, each) => sum + each, 0) / ways.length] as const;
    }),
  );
  return best.map(({ view, score }) => {
    const { entry, sentence } = view.candidate;
    const near = [sentence.index - 1, sentence.index + 1].flatMap((index) => {
      const beside = entry.sentences[index];
      const read = beside === undefined ? undefined : scoreAt.get(beside);
      return read === undefined ? [] : [read];
    });
    const reading = {
      meaning: scoreAt.get(sentence) ?? 0,
      near: near.length === 0 ? null : Math.max(...near),
      firstStage: score,
    };
    return { ...view, reading };
  });
}

const contextIn = ({ candidate: { entry, sentence } }: View): Context =>
  contextOf(entry.story, entry.found, sentence.span);

/**
 * "/when embassy" is the question "when embassy": the model was trained on such fragments. What goes on from an answer is read as it was
 * asked, too: the words of the question before alone would find its answer again.
 */
function askedOf({ question: { words, kind, wanted, bare } }: Scope): readonly string[] {
  if (bare !== undefined) return [words, bare];
  return [wanted === null || kind === 'topic' ? words : `${wanted} ${words}`];
}
