import { COMMONEST_WORDS } from '../annotate/lexicon/en/commonest-words.ts';
import { FOREIGN_QUESTION_WORDS } from '../annotate/lexicon/foreign-question-words.ts';
import { FOREIGN_WORDS } from '../annotate/lexicon/foreign-words.ts';

/** A question opened with another language's word is in that language where one more of its words is, or none is English. */
const OPENING = 2;
/** "de" and "la" stand in names as well; so many function words of another language do not. */
const FEWEST = 3;

/**
 * Whether a question is in another language than English: in another script, or with more of other languages' function words than
 * of English ones. A question is too short for `languageOf`, which reads stories; so this is asked only where nothing was found.
 */
export function isForeign(question: string): boolean {
  const letters = question.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  if (letters.length > 0 && latin.length < letters.length / 2) return true;
  const words = question.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  const english = words.filter((word) => COMMONEST_WORDS.has(word)).length;
  const isOpened = words.slice(0, 2).some((word) => isForeignOpening(word));
  const foreign = words.filter((word) => FOREIGN_WORDS.has(word) && !COMMONEST_WORDS.has(word)).length;
  return isOpened ? OPENING + foreign > english + 1 : foreign >= FEWEST && foreign > english;
}

const isForeignOpening = (word: string): boolean =>
  FOREIGN_QUESTION_WORDS.has(word) && !COMMONEST_WORDS.has(word);
