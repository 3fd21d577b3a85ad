/** Signs without width that stand where a word may be broken, or between letters by mistake; between letters of other scripts joiners have a meaning. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]|(?<=\p{Script=Latin})[\u200C\u200D](?=\p{Script=Latin})/gu;

/** The text without soft hyphens and other signs that nobody sees and that would cut a word in two. */
export const withoutUnseen = (text: string): string => text.replaceAll(UNSEEN, '');
