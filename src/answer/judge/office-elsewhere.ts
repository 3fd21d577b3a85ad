import { CALLED_NOTHING_ELSE, FURTHER_OFFICES, ROLE_WORDS } from '../../annotate/lexicon/en/role-words.ts';
import { TITLES } from '../../annotate/lexicon/en/person-titles.ts';
import { termOf } from '../../search/terms.ts';
import { matchedTerms } from '../speaker-match.ts';

/** By its words, not its terms: an attacker is a role, and an attack is none. */
export const namesOffice = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => ROLE_WORDS.has(word) || TITLES.has(word) || FURTHER_OFFICES.has(word));

/**
 * "The archbishop of Canterbury", where no story speaks of Canterbury: an office is told by what it is over, and whoever is quoted holds
 * another. "French" and "France" are one term.
 */
export function isOfficeElsewhere(described: string, knows: (term: string) => boolean): boolean {
  const [office = '', ...over] = described.split(/\b(?:of|for)\b/iu);
  const places = over.flatMap(matchedTerms);
  return namesOffice(office) && places.length > 0 && !places.some(knows);
}

/**
 * "The mayor", where no story has the word: unlike "the scientist" such an office is called nothing else, so that whoever is quoted does
 * not hold it.
 */
export function isOfficeUnheardOf(described: string, knows: (term: string) => boolean): boolean {
  const [office, ...others] = described
    .toLowerCase()
    .replace(/^the\s/u, '')
    .split(' ');
  return (
    office !== undefined && others.length === 0 && CALLED_NOTHING_ELSE.has(office) && !knows(termOf(office))
  );
}
