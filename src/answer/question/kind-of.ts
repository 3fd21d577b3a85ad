import { FRAMES, OPENINGS } from '../../annotate/lexicon/en/question-words.ts';
import type { QuestionKind } from '../../story/question-kind.ts';
import { fold } from '../../text/fold.ts';

/**
 * What a question asks for, by its own words; without any, it is a topic. The foremost question word tells: those after it open clauses
 * of their own ("who takes over when he leaves?"). Of patterns that begin at the same word the more telling one does.
 */
export function kindOf(words: string): QuestionKind {
  const folded = fold(words).trim().replace(FRAMES, '');
  let best: { readonly kind: QuestionKind; readonly at: number } | null = null;
  for (const [kind, pattern] of OPENINGS) {
    const at = folded.search(pattern);
    if (at >= 0 && (best === null || at < best.at)) best = { kind, at };
  }
  return best?.kind ?? 'topic';
}
