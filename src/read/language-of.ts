import { COMMONEST_WORDS } from '../annotate/lexicon/en/commonest-words.ts';
import { FOREIGN_WORDS } from '../annotate/lexicon/foreign-words.ts';

/** The share of words that are among the commonest of English; English news stands near 0.4, other languages below 0.1. */
const ENGLISH_SHARE = 0.15;
/** So much of another language's function words is no list of names. */
const FOREIGN_SHARE = 0.05;
/** "de" and "van" stand in names as well; three different ones do not. */
const FEWEST_FOREIGN = 3;
/** Running text, and no table, has so large a share of words in small letters; where it is English, some are English. */
const RUNNING_TEXT = 0.6;
const NO_ENGLISH_SHARE = 0.03;
/** In characters: more tells no more, and takes time. */
const ENOUGH_TEXT = 100_000;
/** Fewer words than this tell nothing but their script. */
const FEWEST_WORDS = 20;

/**
 * Whether a text is English, by its function words (Grefenstette 1995: they tell languages apart from a sentence on). A list of names
 * or scores has none of any language: without a sign of another it is taken for English.
 */
export function languageOf(text: string): 'en' | 'other' {
  const words = text.slice(0, ENOUGH_TEXT).match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return /[^\P{L}\p{Script=Latin}]/u.test(text) ? 'other' : 'en';
  const english = shareOf(words, (word) => COMMONEST_WORDS.has(word.toLowerCase()));
  if (english >= ENGLISH_SHARE) return 'en';
  return isOther(words, english) ? 'other' : 'en';
}

function isOther(words: readonly string[], english: number): boolean {
  if (shareOf(words, (word) => !/^\p{Script=Latin}/u.test(word)) > 0.5) return true;
  const foreign = words.filter((word) => FOREIGN_WORDS.has(word.toLowerCase()));
  const share = foreign.length / words.length;
  if (share >= FOREIGN_SHARE && share > english && new Set(foreign).size >= FEWEST_FOREIGN) return true;
  return english < NO_ENGLISH_SHARE && shareOf(words, (word) => /^\p{Ll}/u.test(word)) >= RUNNING_TEXT;
}

const shareOf = (words: readonly string[], fits: (word: string) => boolean): number =>
  words.filter(fits).length / words.length;
