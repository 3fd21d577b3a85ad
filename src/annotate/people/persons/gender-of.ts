import { FEMALE_NAMES, MALE_NAMES, NAMES_OF_EITHER } from '../../lexicon/en/given-names.ts';
import { FEMALE_TITLES, MALE_TITLES } from '../../lexicon/en/person-titles.ts';
import { FEMALE_ROLES, MALE_ROLES } from '../../lexicon/en/role-words.ts';
import type { Word } from '../words/word.ts';
import type { Gender } from './name.ts';

/** What titles and descriptions say: "Mrs.", "spokeswoman", "his wife". */
export function genderOfTitle(words: readonly Word[]): Gender {
  for (const { key } of words) {
    const bare = key.replace(/\.$/u, '');
    if (FEMALE_TITLES.has(bare) || FEMALE_ROLES.has(bare)) return 'female';
    if (MALE_TITLES.has(bare) || MALE_ROLES.has(bare)) return 'male';
  }
  return null;
}

/** What a given name says; nothing where both are called so, here or in another country. */
export function genderOfName(words: readonly Word[]): Gender {
  if (words.length < 2) return null;
  const key = words[0]?.key ?? '';
  if (NAMES_OF_EITHER.has(key)) return null;
  const given = FEMALE_NAMES.has(key) || MALE_NAMES.has(key) ? key : (key.split('-')[0] ?? '');
  if (FEMALE_NAMES.has(given)) return 'female';
  return MALE_NAMES.has(given) ? 'male' : null;
}
