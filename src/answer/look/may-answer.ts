import type { SentenceEntry } from '../../search/entry.ts';

/** Asks that are about the correction itself. */
const ABOUT_CORRECTION = /\b(?:correct\w*|clarif\w*|updat\w*|amend\w*|editor|error|mistake)\b/iu;
/** Asks that are about who wrote the story. */
const ABOUT_CONTRIBUTORS =
  /\b(?:report(?:ed|er|ers|ing)|contribut\w*|wrote|written|author|byline|journalists?)\b/iu;

/** Whether a sentence can answer at all: notes at the end of a story answer only what is asked about them. */
export function mayAnswer({ kind }: SentenceEntry, words: string): boolean {
  switch (kind) {
    case 'body':
      return true;
    case 'correction':
      return ABOUT_CORRECTION.test(words);
    case 'contributors':
      return ABOUT_CONTRIBUTORS.test(words);
    case 'heading':
    case 'caption':
    case 'dateline':
    case 'link':
      return false;
  }
}
