import { STOP_WORDS } from '../annotate/lexicon/en/stop-words.ts';
import { termOf } from './terms.ts';

/** Words that only build a sentence, as terms. */
export const STOP_TERMS: ReadonlySet<string> = new Set([...STOP_WORDS].map(termOf));
