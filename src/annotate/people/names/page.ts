import type { Reading } from '../../language/reading.ts';
import { readWords } from '../words/read-words.ts';
import { poolEvidence } from './evidence.ts';
import type { Page } from './features.ts';
import { stylesOf } from './headlines.ts';

/** The words of a story, the style of its sentences and what it says about each word as a whole. */
export function readPage(reading: Reading): Page {
  const words = readWords(reading);
  const styles = stylesOf(words);
  const evidence = poolEvidence(
    words,
    (sentence) => styles[sentence] === 'capitals' || styles[sentence] === 'headline',
  );
  return { words, styles, evidence };
}
