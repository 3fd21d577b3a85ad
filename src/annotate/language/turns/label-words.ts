import { BEFORE_A_NAME } from '../../lexicon/en/abbreviations.ts';
import { FEMALE_TITLES, MALE_TITLES, TITLES } from '../../lexicon/en/person-titles.ts';

/** A word of a title in a label, in whatever letters: "REAR", "ADM.", "Sen.". */
export const isTitleWord = (word: string): boolean => {
  const key = word.toLowerCase();
  const bare = key.replace(/\.$/u, '');
  return (
    BEFORE_A_NAME.has(key) ||
    TITLES.has(bare) ||
    MALE_TITLES.has(bare) ||
    FEMALE_TITLES.has(bare) ||
    bare === 'rear' ||
    bare === 'vice'
  );
};
