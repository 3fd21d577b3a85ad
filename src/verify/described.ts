import { TITLES } from '../annotate/lexicon/en/person-titles.ts';
import { NOT_DESCRIBING } from '../annotate/lexicon/en/reference-words.ts';
import type { Entry } from '../search/entry.ts';
import type { Person } from '../story/annotation.ts';
import { contains } from '../text/span.ts';
import { wordsOf } from './words-of.ts';

/** Longer than any office, in characters. */
const LONGEST = 100;

const BEHIND_THE_HEAD = /\s(?:of|for|in|from|to|with|at|on|by|about|who|that|which|whose)\s/u;

/** "the mayor of Varna" is a mayor, "Petrova's spokesman" and "a spokesman for Petrova" are spokesmen; null where no word describes. */
export function headOf(description: string): string | null {
  const head = wordsOf(description.split(BEHIND_THE_HEAD)[0] ?? '').at(-1);
  return head === undefined || NOT_DESCRIBING.has(head) ? null : head;
}

/** "VFW" for the Veterans of Foreign Wars: the capitals of words that stand beside each other, but for those that join them. */
function initialsIn(text: string): readonly string[] {
  const runs: string[] = [''];
  for (const word of text.split(' ')) {
    const run = runs.length - 1;
    if (/^\p{Lu}/u.test(word)) runs[run] += word.charAt(0).toLowerCase();
    else if (!FUNCTION_WORDS.has(word)) runs.push('');
  }
  return runs.filter((run) => run.length > 1);
}

/** Whether a story calls somebody so: by a title, or in an apposition, "Ana Petrova, the mayor of Varna," or "the mayor of Varna, Ana Petrova". */
export function isDescribedAs(description: string, person: Person, entry: Entry): boolean {
  const head = headOf(description);
  if (head === null) return false;
  const words = wordsOf(description).filter((word) => !FUNCTION_WORDS.has(word));
  return textsOf(person, entry).some((text) => {
    const known = new Set([...wordsOf(text), ...initialsIn(text)]);
    return headOf(text) === head && words.every((word) => known.has(word));
  });
}

/** Between the words of a name, or before them. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...NOT_DESCRIBING,
  'of',
  'for',
  'in',
  'from',
  'at',
  'and',
  'to',
]);

/** What ends an apposition. */
const BREAKS = /[,;:—–“”"().]/u;

function textsOf({ title, mentions }: Person, { story: { text }, found }: Entry): readonly string[] {
  const beside = mentions.flatMap((mention) => {
    const sentence = found.sentences.find(({ span }) => contains(span, mention))?.span ?? mention;
    const before = text.slice(Math.max(sentence.start, mention.start - LONGEST), mention.start);
    const behind = text.slice(mention.end, Math.min(sentence.end, mention.end + LONGEST));
    return [...calledBefore(before), ...calledBehind(behind)];
  });
  return title === null ? beside : [title, ...beside];
}

/** "the mayor of Varna, " and "President " before a name; a title may stand between an apposition and the name. */
function calledBefore(before: string): readonly string[] {
  const words = before.trimEnd().split(' ');
  const titles =
    words.length - 1 - words.findLastIndex((word) => !/^\p{Lu}/u.test(word) || word.endsWith(','));
  const title = words.slice(words.length - titles);
  const ahead = words.slice(0, words.length - titles).join(' ');
  const called = ahead.endsWith(',') ? ahead.slice(0, -1).split(BREAKS).at(-1) : undefined;
  const isTitled = TITLES.has((title.at(-1) ?? '').toLowerCase());
  return [...(isTitled ? [title.join(' ')] : []), ...appositionsAmong([called])];
}

/** ", the mayor of Varna," behind it. */
function calledBehind(behind: string): readonly string[] {
  const [first = '', called] = behind.split(BREAKS);
  return first.trim() === '' && behind.startsWith(',') ? appositionsAmong([called]) : [];
}

/** Of ", in a talk with Ivo Dimov," the last word is no noun that tells what somebody is. */
const appositionsAmong = (texts: readonly (string | undefined)[]): readonly string[] =>
  texts.flatMap((text) => {
    const own = text?.split(BEHIND_THE_HEAD)[0]?.trim().split(' ').at(-1) ?? '';
    return text !== undefined && /^\p{Ll}/u.test(own) ? [text] : [];
  });
