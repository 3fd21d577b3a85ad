import {
  BEFORE_A_TITLE,
  JOINS_NAMES,
  NAMES_NO_ONE_BEHIND,
  NAMES_NO_ONE_BEFORE,
} from '../../../annotate/lexicon/en/answer-cues.ts';
import { TITLES } from '../../../annotate/lexicon/en/person-titles.ts';
import { ROLE_WORDS } from '../../../annotate/lexicon/en/role-words.ts';
import { sliceOf, type Span } from '../../../text/span.ts';

/** No longer words stand between two names of a list, in UTF-16 units: "and former Defence Minister ". */
const LONGEST_JOIN = 60;

/**
 * The list of names that one of them stands in, "Roe, Poe and former senator Moe", from its first to its last; null where it goes on with
 * somebody who is not named ("Roe and two others"), since half a list is a wrong answer. `names` are in the order of the text.
 */
export function wholeList(text: string, names: readonly Span[], name: Span): Span | null {
  const at = names.indexOf(name);
  let [first, last] = [at, at];
  while (first > 0 && areJoined(text, names[first - 1], names[first])) first -= 1;
  while (last < names.length - 1 && areJoined(text, names[last], names[last + 1])) last += 1;
  const list = { start: names[first]?.start ?? name.start, end: names[last]?.end ?? name.end };
  const behind = text.slice(list.end, list.end + LONGEST_JOIN);
  const before = text.slice(Math.max(0, list.start - LONGEST_JOIN), list.start);
  return NAMES_NO_ONE_BEHIND.test(behind) || NAMES_NO_ONE_BEFORE.test(before) ? null : list;
}

function areJoined(text: string, one: Span | undefined, next: Span | undefined): boolean {
  if (one === undefined || next === undefined || next.start - one.end > LONGEST_JOIN) return false;
  const title = JOINS_NAMES.exec(sliceOf(text, { start: one.end, end: next.start }))?.groups?.['title'];
  return title !== undefined && title.split(' ').every(isOfTitle);
}

const isOfTitle = (word: string): boolean =>
  word === '' ||
  /^\p{Lu}/u.test(word) ||
  [BEFORE_A_TITLE, TITLES, ROLE_WORDS].some((words) => words.has(word.toLowerCase()));
