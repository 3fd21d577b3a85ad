import { LEMMAS } from '../../lexicon/en/verb-lemmas.ts';

/** The dictionary form of a verb, by a list of irregular forms and by endings; "promised" and "promises" are both "promis". */
export function lemmaOf(lower: string): string {
  const listed = LEMMAS.get(lower);
  if (listed !== undefined) return listed;
  const cut = lower.replace(/(?:ies|ied)$/u, 'y').replace(/(?:ing|ed|es|s|e)$/u, '');
  return cut.length >= 3 ? cut.replace(/([bdglmnprt])\1$/u, '$1') : lower;
}
