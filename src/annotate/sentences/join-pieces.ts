import { CLOSING_MARKS } from '../../text/quote-marks.ts';
import { BEFORE_A_NAME, WITHIN_A_SENTENCE } from '../lexicon/en/abbreviations.ts';
import { SPEECH_VERBS } from '../lexicon/en/speech-verbs.ts';
import type { Word } from './word.ts';

/** Half-open range of token indices. */
type Piece = readonly [first: number, last: number];

/** A quotation of several sentences stays one piece up to this many characters; a longer one is cut where its sentences end. */
const LONGEST_JOINED_QUOTATION = 450;

/** Within so many tokens after “…!” a verb of saying shows that the sentence goes on: “It was not!” the Illinois senator said. */
const WORDS_BEFORE_CUE = 6;

/**
 * wink-nlp's sentences, mended where quotation marks mislead it:
 * - a closing mark that it puts first in the next sentence goes back: `… wait!’|,” Slim said.`
 * - Sens. | Tom Cotton and Lindsey Graham: a title never ends a sentence.
 * - “It was not!” | Durbin said. is one sentence, and so is what stands inside one pair of marks.
 * - www. | example. | org: no sentence begins with a small letter or a figure against the stop before it.
 * - Rep. Moss, R-N. | C., left. Rep. Hale (D-Calif.) | left. Nor with an initial there, nor small after an abbreviation or a bracket.
 */
export function joinPieces(words: readonly Word[], breaks: ReadonlySet<number>): readonly Piece[] {
  const marks = markPairs(words);
  const starts = [
    0,
    ...[...breaks].map((at) => pastClosing(words, at, marks)).filter((at) => at < words.length),
  ];
  const pieces: Piece[] = [];
  let first = 0;
  for (const next of [...new Set(starts)].toSorted((a, b) => a - b).slice(1)) {
    if (goesOn(words, next, marks)) continue;
    pieces.push([first, next]);
    first = next;
  }
  if (first < words.length) pieces.push([first, words.length]);
  return pieces;
}

const DOUBLE = new Map([
  ['\u201C', 'open'],
  ['\u201D', 'close'],
  ['"', 'either'],
]);

/** Token index -> the index of the mark that opened the pair it stands in; only pairs that close in this paragraph count. */
type Marks = { readonly within: ReadonlyMap<number, Piece>; readonly closing: ReadonlySet<number> };

function markPairs(words: readonly Word[]): Marks {
  const within = new Map<number, Piece>();
  const closing = new Set<number>();
  let open: number | null = null;
  words.forEach((word, index) => {
    const kind = DOUBLE.get(word.text);
    if (kind === undefined) return;
    if (open === null || kind === 'open') {
      if (kind !== 'close') open = index;
      return;
    }
    for (let at = open + 1; at <= index; at += 1) within.set(at, [open, index]);
    closing.add(index);
    open = null;
  });
  return { within, closing };
}

function pastClosing(words: readonly Word[], at: number, { closing }: Marks): number {
  let index = at;
  while (index < words.length && isClosing(words, index, closing)) index += 1;
  return index > at && words[index]?.text === ',' ? index + 1 : index;
}

/** A mark that stands against the word before it closes; a straight one needs its pair as well. */
function isClosing(words: readonly Word[], index: number, closing: ReadonlySet<number>): boolean {
  const word = words[index];
  if (word === undefined || !CLOSING_MARKS.has(word.text)) return false;
  return (word.text !== '"' || closing.has(index)) && words[index - 1]?.end === word.start;
}

function goesOn(words: readonly Word[], next: number, marks: Marks): boolean {
  if (isTitle(words, next - 1) || isInAddress(words, next) || isSmallAfter(words, next)) return true;
  const pair = marks.within.get(next);
  return pair === undefined
    ? cueFollows(words, next, marks)
    : lengthOf(words, pair) <= LONGEST_JOINED_QUOTATION;
}

const lengthOf = (words: readonly Word[], [first, last]: Piece): number =>
  (words[last]?.end ?? 0) - (words[first]?.start ?? 0);

/** “It was not!” | Durbin said. */
function cueFollows(words: readonly Word[], next: number, { closing }: Marks): boolean {
  if (!closing.has(next - 1) || !/[!?]/u.test(words[next - 2]?.text ?? '')) return false;
  const rest = words.slice(next, next + WORDS_BEFORE_CUE);
  const end = rest.findIndex(({ text }) => /^[.!?\u201C"]/u.test(text));
  const before = end < 0 ? rest : rest.slice(0, end);
  return before.some(({ lower }) => SPEECH_VERBS.has(lower)) || /^\p{Ll}/u.test(words[next]?.text ?? '');
}

/** The title as one token ("Sens.") or as two ("Sens" "."). */
function isTitle(words: readonly Word[], index: number): boolean {
  const word = words[index]?.lower ?? '';
  return BEFORE_A_NAME.has(word === '.' ? `${words[index - 1]?.lower ?? ''}.` : word);
}

function isInAddress(words: readonly Word[], next: number): boolean {
  const word = words[next];
  return (
    word !== undefined &&
    words[next - 1]?.end === word.start &&
    /^(?:[\p{Ll}\p{N}]|\p{Lu}\.?$)/u.test(word.text)
  );
}

/** A small letter after "Calif." or after a bracket that closes; one after any other stop begins a sentence in small letters. */
function isSmallAfter(words: readonly Word[], next: number): boolean {
  const [word, stop, before] = [words[next], words[next - 1], words[next - 2]];
  if (word === undefined || stop === undefined || !/^\p{Ll}+$/u.test(word.text)) return false;
  return stop.text === ')' || (stop.text === '.' && WITHIN_A_SENTENCE.has(before?.lower ?? ''));
}
