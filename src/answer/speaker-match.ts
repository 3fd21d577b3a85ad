import { TITLES, TITLE_NOUNS } from '../annotate/lexicon/en/person-titles.ts';
import { STOP_TERMS } from '../search/stop-terms.ts';
import { termOf, termsOf } from '../search/terms.ts';
import type { Person, Quotation, Speaker } from '../story/annotation.ts';

/** "Gov." is a governor: short titles by what they stand for. */
const SPELLED_OUT = new Map([...TITLE_NOUNS].map(([short, noun]) => [termOf(short), termOf(noun)] as const));
const TITLE_TERMS = new Set([...TITLES, ...TITLE_NOUNS.values()].map(termOf));

/** A name or description as it is matched: its terms without those that only build it, short titles spelled out. */
export const matchedTerms = (words: string): readonly string[] =>
  termsOf(words)
    .map(({ term }) => SPELLED_OUT.get(term) ?? term)
    .filter((term) => !STOP_TERMS.has(term));

/** Somebody as a story has them: by name, or of an unnamed source by description, with the title that the story gives. */
type Somebody = Pick<Speaker, 'canonical' | 'title'>;

/**
 * Whether somebody is who a question asks for: by name ("Lee", "mike lee", "Greta"), by title and name ("Gov. Brown") or by office ("the
 * mayor of London"). Every word asked for must be theirs; of a full name the last one has to be asked for, or nothing but the first.
 */
export function isAskedFor(asked: readonly string[], { canonical, title }: Somebody): boolean {
  const name = matchedTerms(canonical);
  const office = matchedTerms(title ?? '');
  const [last, own] = [name.at(-1), new Set([...name, ...office])];
  if (asked.length === 0 || last === undefined) return false;
  const isTheirs = (term: string): boolean => own.has(term);
  if (asked.includes(last)) return asked.every((term) => isTheirs(term) || TITLE_TERMS.has(term));
  return asked.every(isTheirs) || (name.length > 1 && name.every((term) => asked.includes(term)));
}

/** The same for a person of a story. */
export const isPersonAskedFor = (asked: readonly string[], { canonical, title }: Person): boolean =>
  isAskedFor(asked, { canonical, title });

/** Whether a quotation is of somebody, by their matched terms. */
export const isSaidBy = (asked: readonly string[], { speaker }: Pick<Quotation, 'speaker'>): boolean =>
  speaker !== null && isAskedFor(asked, speaker);
