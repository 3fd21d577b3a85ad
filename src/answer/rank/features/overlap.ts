import { hasTerm } from '../../../search/entry.ts';
import { oncePer } from '../../../text/once-per.ts';
import type { Question } from '../../question/question.ts';
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

/** Whether a term stands in the sentence or beside it. A question has few terms, so that looking for each is quicker than a set of all. */
export function standsNear({ candidate: { entry, sentence }, terms }: View): (term: string) => boolean {
  const beside = [entry.sentences[sentence.index - 1], entry.sentences[sentence.index + 1]];
  return (term) => terms.has(term) || beside.some((each) => each !== undefined && hasTerm(each, term));
}

/** The terms of a question, each once. */
const askedTerms = oncePer(({ terms }: Question) => new Set(terms.map(({ term }) => term)));

/** The share of the question's terms that `has` knows, each with its weight; 0 for a question without terms. */
export function shareOf(
  { question }: Pick<Scope, 'question'>,
  weightOf: (term: string) => number,
  has: (term: string) => boolean,
): number {
  let all = 0;
  let shared = 0;
  for (const term of askedTerms(question)) {
    const weight = weightOf(term);
    all += weight;
    if (has(term)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}
