import { COMMON_WORDS } from '../../annotate/lexicon/en/common-words.ts';
import {
  FRONTS_OF_ROLES,
  FRONTS_OF_WORDS,
  HYPHENED_BACKS,
  HYPHENED_FRONTS,
  WORD_ENDINGS,
} from '../../annotate/lexicon/en/hyphenated-words.ts';
import { MALE_ROLES, ROLE_WORDS } from '../../annotate/lexicon/en/role-words.ts';
import { STOP_WORDS } from '../../annotate/lexicon/en/stop-words.ts';

/** Whether a word stands within a line somewhere in the text. In lower case. */
export type Seen = (word: string) => boolean;

/** The words of the lines, and those with hyphens whole. */
export function wordsSeen(lines: readonly string[]): Seen {
  const seen = new Set(lines.flatMap((line) => wordsIn(line)));
  return (word) => seen.has(word.toLowerCase());
}

/** A word that is broken at the end of the line has its hyphen behind it, and is none. */
const wordsIn = (line: string): readonly string[] =>
  (line.toLowerCase().match(/[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*[-‐]?/gu) ?? []).filter(
    (word) => !/[-‐]$/u.test(word),
  );

const FRONT = /(?<front>[\p{L}\p{N}’']+(?:[-‐][\p{L}\p{N}’']+)*)(?<hyphen>[-‐\u00AD])$/u;
const BACK = /^(?<back>[\p{L}\p{N}’']+)(?<more>[-‐](?=[\p{L}\p{N}]))?/u;

/** Two lines as one. A hyphen at the end of the first stays where it is one of the word ("well-known"), and goes where it only broke it. */
export function joinLines(above: string, below: string, seen: Seen): string {
  const { front, hyphen } = FRONT.exec(above.slice(-100))?.groups ?? {};
  const { back, more } = BACK.exec(below.slice(0, 100))?.groups ?? {};
  if (front === undefined || back === undefined) return `${above} ${below}`;
  if (hyphen === '\u00AD') return `${above.slice(0, -1)}${below}`;
  return isHyphened({ front, back, isMore: more !== undefined }, seen)
    ? `${above}${below}`
    : `${above.slice(0, -1)}${below}`;
}

type Broken = { readonly front: string; readonly back: string; readonly isMore: boolean };

function isHyphened({ front, back, isMore }: Broken, seen: Seen): boolean {
  if (/^[\p{Lu}\d]/u.test(back) || /\d$|-/u.test(front) || isMore) return true;
  if (seen(`${front}${back}`) || COMMON_WORDS.has(`${front}${back}`.toLowerCase())) return false;
  return seen(`${front}-${back}`) || isCompound(front.toLowerCase(), back);
}

function isCompound(front: string, back: string): boolean {
  if (WORD_ENDINGS.has(back) || back.length < 3) return false;
  if (HYPHENED_FRONTS.has(front)) return true;
  if (FRONTS_OF_WORDS.has(front)) return COMMON_WORDS.has(back) || HYPHENED_BACKS.has(back);
  if (FRONTS_OF_ROLES.has(front)) return ROLE_WORDS.has(back) || MALE_ROLES.has(back);
  return isWholeWord(front) && (HYPHENED_BACKS.has(back) || isParticiple(back));
}

const isWholeWord = (word: string): boolean =>
  word.length > 2 && COMMON_WORDS.has(word) && !STOP_WORDS.has(word);
const isParticiple = (word: string): boolean => COMMON_WORDS.has(word) && /(?:ed|ing|wn)$/u.test(word);
