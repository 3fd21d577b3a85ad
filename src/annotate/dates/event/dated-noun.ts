import type { Span } from '../../../text/span.ts';
import { BEFORE_A_DATED_NOUN, NO_NOUNS } from '../../lexicon/en/clause-words.ts';

/** Longest word that is looked for on either side of a date. */
const WORD_LENGTH = 30;

const OWNED = /^['’]s?\s\p{L}/u;

/** Whether the date stands before a noun that it dates, with an article in front or as its owner: "the 2012 deaths", "Friday's strike". */
export function isBeforeItsNoun(text: string, date: Span): boolean {
  const after = text.slice(date.end, date.end + WORD_LENGTH);
  return OWNED.test(after) || (isNounNext(after) && hasArticle(text, date));
}

function isNounNext(after: string): boolean {
  const word = /^\s(?<word>\p{L}[\p{L}-]+)/u.exec(after)?.groups?.['word'];
  return word !== undefined && !NO_NOUNS.has(word.toLowerCase());
}

function hasArticle(text: string, { start, end }: Span): boolean {
  const before = /(?<word>\p{L}+)\s$/u.exec(text.slice(Math.max(0, start - WORD_LENGTH), start));
  const first = /^\p{L}+/u.exec(text.slice(start, end));
  return [before?.groups?.['word'], first?.[0]].some((word) =>
    BEFORE_A_DATED_NOUN.has(word?.toLowerCase() ?? ''),
  );
}
