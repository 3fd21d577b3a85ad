import { COMMONEST_WORDS } from '../../annotate/lexicon/en/commonest-words.ts';
import { FOREIGN_QUESTION_WORDS, SHARED_WORDS } from '../../annotate/lexicon/foreign-question-words.ts';
import { FOREIGN_WORDS } from '../../annotate/lexicon/foreign-words.ts';

/** "de" and "la" stand in names as well; three function words of another language do not. */
const FEWEST = 3;
/** A question word stands first, or behind a preposition: "¿Por qué …?" */
const OPENING = 2;

/**
 * Whether a question is certainly in another language than English: in another script, or opened as questions are there and without a
 * word of English. A question is too short for `languageOf`, which reads stories.
 */
export function isForeign(question: string): boolean {
  const letters = question.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  if (letters.length > 0 && latin.length < letters.length / 2) return true;
  const words = wordsOf(question);
  const isOpened = words.slice(0, OPENING).some((word) => FOREIGN_QUESTION_WORDS.has(word));
  return isOpened && words.length > 1 && englishIn(words) === 0;
}

/** Whether it is in another language in all likelihood, with more of others' function words than of English ones; asked only where nothing is found. */
export function seemsForeign(question: string): boolean {
  const words = wordsOf(question);
  const foreign = words.filter((word) => FOREIGN_WORDS.has(word) && !COMMONEST_WORDS.has(word)).length;
  return isForeign(question) || (foreign >= FEWEST && foreign > englishIn(words));
}

const wordsOf = (question: string): readonly string[] => question.toLowerCase().match(/\p{L}+/gu) ?? [];

const englishIn = (words: readonly string[]): number =>
  words.filter((word) => COMMONEST_WORDS.has(word) && !SHARED_WORDS.has(word)).length;
