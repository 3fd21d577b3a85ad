import { COMMONEST_WORDS } from '../annotate/lexicon/en/commonest-words.ts';

/** The share of words that are among the commonest of English; English news stands near 0.4, other languages below 0.1. */
const LEAST_SHARE = 0.15;
/** Fewer words than this tell nothing: they are taken for English. */
const FEWEST_WORDS = 20;

/** Whether a text is English, by its commonest words (Grefenstette 1995: function words tell languages apart from a sentence on). */
export function languageOf(text: string): 'en' | 'other' {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return /[^\P{L}\p{Script=Latin}]/u.test(text) ? 'other' : 'en';
  const common = words.filter((word) => COMMONEST_WORDS.has(word)).length;
  return common / words.length >= LEAST_SHARE ? 'en' : 'other';
}
