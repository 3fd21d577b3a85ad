import { OPENINGS } from '../../annotate/lexicon/en/question-words.ts';
import type { QuestionKind } from '../../story/question-kind.ts';
import { fold } from '../../text/fold.ts';

/** What a question asks for, by its own words; without any, it is a topic. */
export function kindOf(words: string): QuestionKind {
  const folded = fold(words).trim();
  return OPENINGS.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'topic';
}
