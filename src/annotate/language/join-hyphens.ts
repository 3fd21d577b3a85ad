import type { PartOfSpeech } from 'wink-nlp';
import { VERB_PREFIXES } from '../lexicon/en/sentence-words.ts';
import type { Tagged } from './tag-words.ts';
import type { Word } from './word.ts';

/** A hyphenated word has at most so many tokens: "Abu-al-Qasim-…". */
const LONGEST = 9;

const HYPHENS: ReadonlySet<string> = new Set(['-', '\u2010', '\u2011']);

/** Words with hyphens, which the tagger takes apart, made whole: "half-built", "Stoke-on-Hale", "20-year-old"; not "2012-2013". */
export function joinHyphens({ words, breaks }: Tagged): Tagged {
  if (!words.some(({ text }) => HYPHENS.has(text))) return { words, breaks };
  const joined: Word[] = [];
  const moved = new Set<number>();
  for (let at = 0; at < words.length;) {
    const end = endOfWord(words, at);
    if (breaks.has(at)) moved.add(joined.length);
    const word = words[at];
    if (word === undefined) break;
    joined.push(end === at + 1 ? word : whole(words.slice(at, end), word));
    at = end;
  }
  return { words: joined, breaks: moved };
}

function endOfWord(words: readonly Word[], at: number): number {
  let end = at + 1;
  while (end + 1 < words.length && end - at < LONGEST && isJoined(words, end)) end += 2;
  return end;
}

function isJoined(words: readonly Word[], at: number): boolean {
  const [before, hyphen, after] = [words[at - 1], words[at], words[at + 1]];
  if (before === undefined || hyphen === undefined || after === undefined) return false;
  if (!HYPHENS.has(hyphen.text) || before.end !== hyphen.start || hyphen.end !== after.start) return false;
  return isWord(before) && isWord(after) && (hasLetter(before) || hasLetter(after));
}

const isWord = ({ text }: Word): boolean => /^[\p{L}\p{N}]/u.test(text);
const hasLetter = ({ text }: Word): boolean => /^\p{L}/u.test(text);

function whole(parts: readonly Word[], first: Word): Word {
  const last = parts.at(-1) ?? first;
  return {
    start: first.start,
    end: last.end,
    text: parts.map(({ text }) => text).join(''),
    lower: parts.map(({ lower }) => lower).join(''),
    pos: partOfSpeech(first, last),
  };
}

/** A name where its end has a capital; what its end is, where that is no participle before a noun: "a half-built dock", "was re-elected". */
function partOfSpeech(first: Word, last: Word): PartOfSpeech {
  if (/^\p{Lu}/u.test(last.text)) return 'PROPN';
  if (last.pos !== 'VERB') return last.pos;
  return VERB_PREFIXES.has(first.lower) ? 'VERB' : 'ADJ';
}
