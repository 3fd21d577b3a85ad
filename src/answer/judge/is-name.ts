import { COMMON_WORDS } from '../../annotate/lexicon/en/common-words.ts';
import { NAME_PARTICLES, TITLES } from '../../annotate/lexicon/en/person-titles.ts';
import { ROLE_WORDS } from '../../annotate/lexicon/en/role-words.ts';
import { STOP_WORDS } from '../../annotate/lexicon/en/stop-words.ts';

/** No name has more words. */
const MOST_WORDS = 5;

/**
 * Whether a question names somebody ("Lee", "angela merkel", "Gov. Brown") rather than describes them ("the governor", "his widow",
 * "doctors"). A name has no article; besides titles and particles each of its words has a capital, or is no word that news writes small.
 */
export function isName(words: string): boolean {
  const all = words.trim().split(/\s+/u);
  if (all.length > MOST_WORDS) return false;
  const names = all.filter((word) => !isTitle(word) && !NAME_PARTICLES.has(word));
  return names.length > 0 && names.every(isOfName);
}

const isTitle = (word: string): boolean => TITLES.has(word.toLowerCase().replace(/\.$/u, ''));

const isOfName = (word: string): boolean =>
  /^\p{Lu}/u.test(word) ? !STOP_WORDS.has(word.toLowerCase()) : /^\p{L}/u.test(word) && !isOrdinary(word);

function isOrdinary(word: string): boolean {
  const singular = word.replace(/s$/u, '');
  return [word, singular].some(
    (each) => COMMON_WORDS.has(each) || ROLE_WORDS.has(each) || STOP_WORDS.has(each),
  );
}
