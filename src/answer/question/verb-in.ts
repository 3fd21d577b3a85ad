import { tagWords } from '../../annotate/sentences/tag-words.ts';
import { termOf } from '../../search/terms.ts';

/** The main verb of a question as a term: "When did Pompeo tell CNN …?", "the embassy was stormed". Null where it has none. */
export function verbIn(question: string): string | null {
  if (question.trim() === '') return null;
  const { words } = tagWords(question, { start: 0, end: question.length });
  const verb = words.find(({ pos }) => pos === 'VERB');
  return verb === undefined ? null : termOf(verb.text);
}
