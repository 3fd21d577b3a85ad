import type { Scope, View } from '../view.ts';
import type { Feature } from './feature.ts';

/** The share of the question's terms, weighed by how rare they are, that the sentence has too. */
export const overlap: Feature = {
  name: 'overlap',
  measure: ({ terms }, scope) => shareOf(scope, (term) => terms.has(term)),
};

/** The same over the sentence and its neighbours: what a question names is often told across two. */
export const nearOverlap: Feature = {
  name: 'near-overlap',
  measure: (view, scope) => {
    const near = neighbourTerms(view);
    return shareOf(scope, (term) => view.terms.has(term) || near.has(term));
  },
};

function neighbourTerms({ candidate: { entry, sentence } }: View): ReadonlySet<string> {
  const near = [entry.sentences[sentence.index - 1], entry.sentences[sentence.index + 1]];
  return new Set(near.flatMap((each) => each?.terms.map(({ term }) => term) ?? []));
}

export function shareOf({ question, idf }: Scope, has: (term: string) => boolean): number {
  let all = 0;
  let shared = 0;
  for (const term of new Set(question.terms.map((each) => each.term))) {
    all += idf(term);
    if (has(term)) shared += idf(term);
  }
  return all === 0 ? 0 : shared / all;
}
