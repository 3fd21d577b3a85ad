import { ASKS_FOR_NEWEST } from '../../annotate/lexicon/en/question-words.ts';
import type { Scope } from '../view.ts';
import type { Ranked } from './rank.ts';

/** Scores are logits: of two that lie within this of the best, neither answers clearly better. */
const CLOSE = 1;

/**
 * Of what answers about as well as the best, the newest story's first, where the question asks for the latest ("now", "still", "latest");
 * else as it was. A story without a day is the oldest.
 */
export function newestFirst(ranked: readonly Ranked[], { question }: Scope): readonly Ranked[] {
  const best = ranked[0]?.score ?? 0;
  if (!ASKS_FOR_NEWEST.test(question.words)) return ranked;
  const close = ranked.filter(({ score }) => best - score <= CLOSE);
  const byDay = close.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)));
  return [...byDay, ...ranked.slice(close.length)];
}

const dayOf = ({ view }: Ranked): string => view.candidate.entry.story.published ?? '';
