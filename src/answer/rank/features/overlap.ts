import type { Scope, View } from '../../view.ts';
import type { Feature } from './feature.ts';

/** The share of the question's terms, weighed by how rare they are in all stories, that the sentence has too. */
export const overlap: Feature = {
  name: 'overlap',
  measure: ({ terms }, scope) => shareOf(scope, scope.idf, (term) => terms.has(term)),
};

/** The same over the sentence and its neighbours: what a question names is often told across two. */
export const nearOverlap: Feature = {
  name: 'near-overlap',
  measure: (view, scope) => shareOf(scope, scope.idf, standsNear(view)),
};

/** Whether the sentence has the rarest term of the question. */
export const rarest: Feature = {
  name: 'rarest',
  measure: ({ terms }, { question, idf }) => {
    const [first, ...others] = question.terms.map(({ term }) => term);
    if (first === undefined) return 0;
    return terms.has(others.reduce((best, term) => (idf(term) > idf(best) ? term : best), first)) ? 1 : 0;
  },
};

/** Whether a term stands in the sentence or beside it. */
export function standsNear(view: View): (term: string) => boolean {
  const near = neighbourTerms(view);
  return (term) => view.terms.has(term) || near.has(term);
}

/** Views live as long as a question does, and several features and signs look at the same. */
const neighbours = new WeakMap<View, ReadonlySet<string>>();

/** The terms of the sentences before and behind. */
function neighbourTerms(view: View): ReadonlySet<string> {
  const known = neighbours.get(view);
  if (known !== undefined) return known;
  const { entry, sentence } = view.candidate;
  const near = [entry.sentences[sentence.index - 1], entry.sentences[sentence.index + 1]];
  const terms = new Set(near.flatMap((each) => each?.terms.map(({ term }) => term) ?? []));
  neighbours.set(view, terms);
  return terms;
}

/** The share of the question's terms that `has` knows, each with its weight; 0 for a question without terms. */
export function shareOf(
  { question }: Scope,
  weightOf: (term: string) => number,
  has: (term: string) => boolean,
): number {
  let all = 0;
  let shared = 0;
  for (const term of new Set(question.terms.map((each) => each.term))) {
    const weight = weightOf(term);
    all += weight;
    if (has(term)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}
