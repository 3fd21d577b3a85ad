import type { Span } from '../../text/span.ts';
import type { Question } from './question.ts';

/** The names of a question, those that stand together as one: "Mike Lee". Offsets count from the start of its words. */
export function nameRuns({ words, names }: Pick<Question, 'words' | 'names'>): readonly Span[] {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of names) {
    const last = runs.at(-1);
    if (last !== undefined && /^\s+$/u.test(words.slice(last.end, start))) last.end = end;
    else runs.push({ start, end });
  }
  return runs;
}
