import {
  ACCORDING_TO,
  NOBODY,
  REACTION_OF,
  WHAT_SOMEBODY_SAID,
} from '../../annotate/lexicon/en/question-words.ts';

/**
 * Whose words a question asks for, as it names them: "Lee", of "what did Lee say about the briefing?", "the Pentagon", of "how many were
 * hurt according to the Pentagon?". Null where it asks for nobody's.
 */
export function speakerAsked(words: string): string | null {
  const groups =
    WHAT_SOMEBODY_SAID.exec(words)?.groups ??
    ACCORDING_TO.exec(words)?.groups ??
    REACTION_OF.exec(words)?.groups;
  const speaker = groups?.['speaker']?.trim() ?? null;
  return speaker === null || NOBODY.test(speaker) ? null : speaker;
}
