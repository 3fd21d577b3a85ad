import type { StoryId } from '../story/story.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { AbstainReason, Finding } from './answer.ts';
import type { Question } from './question/question.ts';
import thresholds from './thresholds.json' with { type: 'json' };

/** A name in the question that no sentence in reach has, as the asker wrote it; null where all are known. */
export function unknownName({ words, names }: Question, index: SearchIndex, story?: StoryId): string | null {
  const entry = story === undefined ? undefined : index.entries.get(story);
  const knows = (term: string): boolean =>
    entry === undefined
      ? index.frequencyOf(term) > 0
      : entry.sentences.some(({ terms }) => terms.some((each) => each.term === term));
  const unknown = names.find(({ term }) => !knows(term));
  return unknown === undefined ? null : words.slice(unknown.start, unknown.end);
}

export function whyNot(nearest: Finding | null, unknown: string | null): AbstainReason {
  if (unknown !== null) return 'unknown-name';
  return nearest !== null && nearest.probability >= thresholds.touchedOn
    ? 'not-answered'
    : 'nothing-about-it';
}
