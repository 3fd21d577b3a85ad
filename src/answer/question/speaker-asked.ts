import {
  ACCORDING_TO,
  ANYTHING_SAID,
  NOBODY,
  REACTION_HAD,
  REACTION_OF,
  WHAT_SOMEBODY_SAID,
} from '../../annotate/lexicon/en/question-words.ts';

/**
 * Whose words a question asks for, as it names them: "Lee", of "what did Lee say about the briefing?", "the Pentagon", of "how many were
 * hurt according to the Pentagon?". Null where it asks for nobody's.
 */
export function speakerAsked(words: string): string | null {
  const groups = WAYS.map((way) => way.exec(words)?.groups).find((each) => each !== undefined);
  const speaker = groups?.['speaker']?.trim() ?? null;
  return speaker === null || NOBODY.test(speaker) ? null : speaker;
}

const WAYS = [WHAT_SOMEBODY_SAID, ANYTHING_SAID, REACTION_HAD, ACCORDING_TO, REACTION_OF];
