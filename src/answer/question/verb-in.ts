import { EVENT_NOUNS } from '../../annotate/lexicon/en/event-nouns.ts';
import { tagWords } from '../../annotate/language/tag-words.ts';
import { termOf } from '../../search/terms.ts';

const NOUNS = new Map([...EVENT_NOUNS].map(([verb, nouns]) => [termOf(verb), nouns.map(termOf)] as const));

/**
 * The main verb of a question as a term, "When did Pompeo tell CNN …?", "the embassy was stormed", and the nouns that name the same
 * event. Empty where it has none.
 */
export function verbIn(question: string): readonly string[] {
  if (question.trim() === '') return [];
  const { words } = tagWords(question, { start: 0, end: question.length });
  const verb = words.find(({ pos }) => pos === 'VERB');
  if (verb === undefined) return [];
  const term = termOf(verb.text);
  return [term, ...(NOUNS.get(term) ?? [])];
}
