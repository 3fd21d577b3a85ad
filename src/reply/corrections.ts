import { CORRECTION_WORDS } from '../annotate/lexicon/en/correction-words.ts';
import { contentTermsOf } from '../search/stop-terms.ts';
import { termOf, termsOf } from '../search/terms.ts';
import type { Story } from '../story/story.ts';
import { sliceOf } from '../text/span.ts';

/** The corrections and clarifications of a story, as they stand. */
export const correctionsOf = ({ paragraphs, text }: Story): readonly string[] =>
  paragraphs.filter(({ kind }) => kind === 'correction').map(({ span }) => sliceOf(text, span));

const OF_CORRECTIONS: ReadonlySet<string> = new Set([...CORRECTION_WORDS].map(termOf));

/** A correction is about a sentence that has so much of what it names. */
const SHARED = 0.4;

/** Whether a correction is about what a sentence says. */
export function touches(correction: string, sentence: string): boolean {
  const named = new Set(contentTermsOf(correction).filter((term) => !OF_CORRECTIONS.has(term)));
  const told = new Set(termsOf(sentence).map(({ term }) => term));
  const shared = [...named].filter((term) => told.has(term)).length;
  return shared > 0 && shared >= named.size * SHARED;
}
