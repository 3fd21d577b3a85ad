import { DEMONYMS } from '../../annotate/lexicon/en/demonyms.ts';
import { ROLE_WORDS } from '../../annotate/lexicon/en/role-words.ts';
import { TITLES } from '../../annotate/lexicon/en/person-titles.ts';
import { termOf } from '../../search/terms.ts';
import { matchedTerms } from '../speaker-match.ts';

/** By its words, not its terms: an attacker is a role, and an attack is none. */
export const namesOffice = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => ROLE_WORDS.has(word) || TITLES.has(word));

/** Country -> the words for its people, as terms. */
const PEOPLE_OF = new Map<string, string[]>();
for (const [people, country] of DEMONYMS) {
  const terms = PEOPLE_OF.get(termOf(country)) ?? [];
  terms.push(termOf(people));
  PEOPLE_OF.set(termOf(country), terms);
}

/**
 * "The archbishop of Canterbury", where no story speaks of Canterbury: an office is told by what it is over, and whoever is quoted holds
 * another. A country is known by its people too ("French").
 */
export function isOfficeElsewhere(described: string, knows: (term: string) => boolean): boolean {
  const [office = '', ...over] = described.split(/\b(?:of|for)\b/iu);
  const places = over.flatMap(matchedTerms);
  const isKnown = (term: string): boolean => knows(term) || (PEOPLE_OF.get(term) ?? []).some(knows);
  return namesOffice(office) && places.length > 0 && !places.some(isKnown);
}
