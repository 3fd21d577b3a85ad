import { ACCORDING_TO, WHAT_SOMEBODY_SAID } from '../../annotate/lexicon/en/question-words.ts';

/**
 * Whose words a question asks for, as it names them: "Lee", of "what did Lee say about the briefing?", "the Pentagon", of "how many were
 * hurt according to the Pentagon?". Null where it asks for nobody's.
 */
export function speakerAsked(words: string): string | null {
  const groups = WHAT_SOMEBODY_SAID.exec(words)?.groups ?? ACCORDING_TO.exec(words)?.groups;
  return groups?.['speaker']?.trim() ?? null;
}
