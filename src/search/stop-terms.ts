import { STOP_WORDS } from '../annotate/lexicon/en/stop-words.ts';
import { termOf, termsOf } from './terms.ts';

/** Words that only build a sentence, as terms. */
export const STOP_TERMS: ReadonlySet<string> = new Set([...STOP_WORDS].map(termOf));

/** The terms of a text that say what it is about, in order; one that comes again is there again. */
export const contentTermsOf = (text: string): readonly string[] =>
  termsOf(text)
    .map(({ term }) => term)
    .filter((term) => !STOP_TERMS.has(term));
