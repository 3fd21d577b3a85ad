import { CLOSING_MARKS } from '../../text/quote-marks.ts';
import { BEFORE_A_NAME, WITHIN_A_SENTENCE } from '../lexicon/en/abbreviations.ts';
import { SPEECH_VERBS } from '../lexicon/en/speech-verbs.ts';
import { BEFORE_A_REFERENCE } from '../lexicon/en/sentence-words.ts';
import type { Marked } from './marks/marked-spans.ts';
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
export function joinPieces(
  words: readonly Word[],
  breaks: ReadonlySet<number>,
  marked: readonly Marked[],
): readonly Piece[] {
  const marks = pairsOf(words, marked);
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

/** Token index -> the pair of marks it stands in, from the mark that opens it to the one that closes it. */
type Marks = { readonly within: ReadonlyMap<number, Piece>; readonly closing: ReadonlySet<number> };

/** Pairs that close in this paragraph, as places of their words. */
function pairsOf(words: readonly Word[], marked: readonly Marked[]): Marks {
  const within = new Map<number, Piece>();
  const closing = new Set<number>();
  let at = 0;
  for (const { span, goesOn: isOpen } of marked) {
    while (at < words.length && (words[at]?.end ?? 0) <= span.start) at += 1;
    const open = at;
    while (at + 1 < words.length && (words[at + 1]?.start ?? Infinity) < span.end) at += 1;
    if (isOpen) continue;
    for (let inside = open + 1; inside <= at; inside += 1) within.set(inside, [open, at]);
    closing.add(at);
  }
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
  if (NEVER_FIRST.has(words[next]?.text ?? '') || isTitle(words, next - 1)) return true;
  if (isInAddress(words, next) || isReference(words, next) || isSmallAfter(words, next, marks)) return true;
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

/** "et al. | (2014)", "cf. | [3]" */
const isReference = (words: readonly Word[], next: number): boolean =>
  words[next - 1]?.text === '.' &&
  BEFORE_A_REFERENCE.has(words[next - 2]?.lower ?? '') &&
  /^[[(\p{N}]/u.test(words[next]?.text ?? '');

/** No sentence begins with one of these. */
const NEVER_FIRST: ReadonlySet<string> = new Set([',', ';', ':', '&', ')', ']', '%', '/']);

/**
 * A small letter after "Calif.", after a bracket or a quotation mark that closes, or after a short name with a stop ("Agric. met");
 * one after any other stop begins a sentence in small letters.
 */
function isSmallAfter(words: readonly Word[], next: number, { closing }: Marks): boolean {
  const [word, stop, before] = [words[next], words[next - 1], words[next - 2]];
  if (word === undefined || stop === undefined || !/^\p{Ll}+$/u.test(word.text)) return false;
  if (stop.text === ')' || closing.has(next - 1)) return true;
  return stop.text === '.' && (WITHIN_A_SENTENCE.has(before?.lower ?? '') || SHORT.test(before?.text ?? ''));
}

const SHORT = /^\p{Lu}\p{Ll}{1,5}$/u;
