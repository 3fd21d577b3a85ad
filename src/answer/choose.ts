import type { Meaning } from '../meaning/meaning.ts';
import { rank, type Ranked } from './rank.ts';
import { textOf, type Scope, type View } from './view.ts';
import { BY_MEANING, BY_WORDS, type Weights } from './weights.ts';

/** The model reads the best so many by words: on questions in other words these hold the right sentence always, 20 of them 96 times in 100. */
export const READ_BY_MODEL = 30;

/** Ranked sentences with the weights that ranked them. */
export type Chosen = { readonly ranked: readonly Ranked[]; readonly weights: Weights };

/** Ranks by words, then, where there is a model, the best of those by meaning too. */
export async function choose(
  views: readonly View[],
  scope: Scope,
  { meaning, most = READ_BY_MODEL }: { readonly meaning: Meaning | null; readonly most?: number },
): Promise<Chosen> {
  const byWords = rank(views, scope, BY_WORDS);
  if (meaning === null) return { ranked: byWords, weights: BY_WORDS };
  const read = byWords.slice(0, most).map(({ view }) => view);
  const scores = await meaning.score(askedOf(scope), read.map(textOf)).catch(() => null);
  // The worker has said why it ended; an answer by words is better than none.
  if (scores === null) return { ranked: byWords, weights: BY_WORDS };
  const weighed = read.map((view, at): View => ({ ...view, meaning: scores[at] ?? null }));
  return { ranked: rank(weighed, scope, BY_MEANING), weights: BY_MEANING };
}

/** "/when embassy" is the question "when embassy": the model was trained on such fragments. */
function askedOf({ question: { words, kind, wanted } }: Scope): string {
  return wanted === null || kind === 'topic' ? words : `${wanted} ${words}`;
}
