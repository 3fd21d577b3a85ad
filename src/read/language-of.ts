/** The share of words that are among the commonest of English; English news stands near 0.4, other languages below 0.1. */
const LEAST_SHARE = 0.15;
/** Fewer words than this tell nothing: they are taken for English. */
const FEWEST_WORDS = 20;

const COMMONEST = new Set(
  'the of and to in a is was for that on with as by at from it he she they his her their be has have had not are were this which who said an or but will'.split(
    ' ',
  ),
);

/** Whether a text is English, by its commonest words (Grefenstette 1995: function words tell languages apart from a sentence on). */
export function languageOf(text: string): 'en' | 'other' {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return /[^\P{L}\p{Script=Latin}]/u.test(text) ? 'other' : 'en';
  const common = words.filter((word) => COMMONEST.has(word)).length;
  return common / words.length >= LEAST_SHARE ? 'en' : 'other';
}
