import type { DateMention, Person, Quotation } from '../story/annotation.ts';
import { overlap } from '../text/span.ts';
import { termsOf } from '../text/terms.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { Candidate } from './candidates.ts';
import type { Question } from './question/question.ts';

/** A candidate with all that features look at, gathered once. */
export type View = {
  readonly candidate: Candidate;
  readonly terms: ReadonlySet<string>;
  readonly people: readonly Person[];
  readonly quotations: readonly Quotation[];
  readonly dates: readonly DateMention[];
};

/** The question beside what the stories in reach know. */
export type Scope = {
  readonly question: Question;
  /** Robertson's inverse document frequency over sentences, never below 0; a term that no sentence has weighs most. */
  readonly idf: (term: string) => number;
  /** Who the question names, story by story. */
  readonly named: (candidate: Candidate) => readonly Person[];
};

export function viewOf(candidate: Candidate): View {
  const { found } = candidate.entry;
  const { span, terms } = candidate.sentence;
  const isHere = (place: { start: number; end: number }): boolean => overlap(place, span);
  return {
    candidate,
    terms: new Set(terms.map(({ term }) => term)),
    people: found.people.filter(
      ({ mentions, references }) => mentions.some(isHere) || references.some(isHere),
    ),
    quotations: found.quotations.filter((quotation) => isHere(quotation.span)),
    dates: found.dates.filter((date) => isHere(date.span)),
  };
}

export function scopeOf(question: Question, index: SearchIndex): Scope {
  const memo = new Map<Candidate['entry'], readonly Person[]>();
  return {
    question,
    idf: (term) => Math.log(1 + (index.sentenceCount + 0.5) / (index.frequencyOf(term) + 0.5)),
    named: ({ entry }) => {
      const known = memo.get(entry) ?? entry.found.people.filter((person) => isNamed(person, question));
      memo.set(entry, known);
      return known;
    },
  };
}

/** By the last of the names, or by all: "Lee", "mike lee", never by "Mike" alone where the question writes it small. */
function isNamed({ canonical }: Person, { terms, names }: Question): boolean {
  const parts = termsOf(canonical).map(({ term }) => term);
  const asked = new Set(terms.map(({ term }) => term));
  const last = parts.at(-1);
  if (last === undefined || !parts.some((part) => asked.has(part))) return false;
  if (parts.every((part) => asked.has(part))) return true;
  const capital = new Set(names.map(({ term }) => term));
  return capital.has(last) || (asked.has(last) && (capital.size === 0 || terms[0]?.term === last));
}
