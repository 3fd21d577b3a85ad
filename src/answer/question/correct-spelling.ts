import type { SearchIndex } from '../../search/search-index.ts';
import type { Term } from '../../search/terms.ts';
import type { Question } from './question.ts';

/** The question with terms that no story has put right where the stories have one like it: "Solemani", "harbor". */
export function correctSpelling(question: Question, index: SearchIndex): Question {
  const names = new Set(question.names.map(({ start }) => start));
  const mend = (term: Term): Term =>
    index.has(term.term)
      ? term
      : { ...term, term: index.nearest(term.term, !names.has(term.start)) ?? term.term };
  return { ...question, terms: question.terms.map(mend), names: question.names.map(mend) };
}
