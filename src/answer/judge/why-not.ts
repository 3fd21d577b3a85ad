import { MONTHS, WEEKDAYS } from '../../annotate/lexicon/en/calendar-words.ts';
import { contains } from '../../text/span.ts';
import type { AbstainReason } from '../answer.ts';
import { nameRuns } from '../question/name-runs.ts';
import type { Question } from '../question/question.ts';

/** Months and weekdays have a capital and are no names. */
const isOfCalendar = (word: string): boolean =>
  MONTHS.has(word.toLowerCase()) || WEEKDAYS.has(word.toLowerCase());

/** A name in the question that nothing in reach has, as the asker wrote it; null where all are known. */
export function unknownName(question: Question, knows: (term: string) => boolean): string | null {
  const { words, names } = question;
  const first = names.find(({ term, start, end }) => !knows(term) && !isOfCalendar(words.slice(start, end)));
  if (first === undefined) return null;
  // “Angela Merkel” is one name, even where the stories know another Angela.
  const run = nameRuns(question).find((each) => contains(each, first));
  return words.slice(first.start, run?.end ?? first.end);
}

/** Below this there is nothing about it at all; chosen by reading abstentions, since no data tells the two apart. */
const TOUCHED_ON = 0.1;

/** `probability` is that of the nearest sentence; null where there is none. */
export function whyNot(probability: number | null, unknown: string | null): AbstainReason {
  if (unknown !== null) return 'unknown-name';
  return probability !== null && probability >= TOUCHED_ON ? 'not-answered' : 'nothing-about-it';
}
