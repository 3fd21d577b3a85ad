import winkNLP, { type PartOfSpeech } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { sliceOf, type Span } from '../../text/span.ts';
import { NO_ABBREVIATIONS } from '../lexicon/en/abbreviations.ts';
import { SENTENCE_OPENERS } from '../lexicon/en/sentence-words.ts';
import { baseLetters } from './base-letters.ts';
import type { Word } from './word.ts';

const nlp = winkNLP(model, ['sbd', 'pos']);

export type Tagged = {
  readonly words: readonly Word[];
  /** Index of the first word of each sentence after the first, as wink-nlp has it. */
  readonly breaks: ReadonlySet<number>;
};

/**
 * So many characters without a blank are no words but a picture in letters, a long address or a rule. wink-nlp takes time by their
 * square (100,000 dashes: half a minute), so each is one word.
 */
const NO_WORDS = /\S{300,}/gu;
const LONGEST_WORD = 300;

/** Whether a blank stands in each stretch that long, looked for from its end: far quicker than the pattern, and true of nearly all text. */
function hasBlanks(text: string, { start, end }: Span): boolean {
  let from = start;
  while (end - from >= LONGEST_WORD) {
    let blank = from + LONGEST_WORD - 1;
    while (blank >= from && text.charCodeAt(blank) !== SPACE) blank -= 1;
    if (blank < from) return false;
    from = blank + 1;
  }
  return true;
}

const SPACE = 0x20;

/** The words of one paragraph, or of a question, with their parts of speech. */
export function tagWords(text: string, place: Span): Tagged {
  const words: Word[] = [];
  const breaks = new Set<number>();
  const add = (start: number, end: number): void => {
    if (start === end) return;
    const tagged = tagPiece(text, { start, end });
    for (const at of tagged.breaks) breaks.add(words.length + at);
    for (const word of tagged.words) words.push(word);
  };
  let from = place.start;
  if (hasBlanks(text, place)) {
    add(from, place.end);
    return { words, breaks };
  }
  for (const { 0: run, index } of sliceOf(text, place).matchAll(NO_WORDS)) {
    const start = place.start + index;
    add(from, start);
    from = start + run.length;
    words.push({ start, end: from, text: run, lower: run.toLowerCase(), pos: 'X' });
  }
  add(from, place.end);
  return { words, breaks };
}

/** wink-nlp takes a tab for a word, which would begin the sentence behind it. Each is one UTF-16 unit. */
const OTHER_BLANKS = /[^\S ]/gu;

function tagPiece(text: string, place: Span): Tagged {
  const piece = baseLetters(sliceOf(text, place)).replaceAll(OTHER_BLANKS, ' ');
  const doc = nlp.readDoc(piece);
  // oxlint-disable typescript/unbound-method -- wink-nlp's `its` are plain functions
  const { its } = nlp;
  const tokens = doc.tokens();
  const texts = tokens.out(its.value);
  const parts = tokens.out<PartOfSpeech>(its.pos);
  const starts = new Set<number>();
  for (const sentence of doc.sentences().out<number[]>(its.span)) starts.add(Number(sentence[0]));
  // oxlint-enable typescript/unbound-method
  const words: Word[] = [];
  const breaks = new Set<number>();
  let at = 0;
  texts.forEach((value, index) => {
    if (index > 0 && starts.has(index)) breaks.add(words.length);
    const found = piece.indexOf(value, at);
    if (found < 0) throw new RangeError(`the token "${value}" is not in its paragraph`);
    at = found + value.length;
    const [start, end] = [place.start + found, place.start + at];
    const written = text.slice(start, end);
    words.push({ start, end, text: written, lower: lowerOf(written), pos: partOf(parts[index]) });
    const next = texts[index + 1] ?? '';
    if (!NO_ABBREVIATIONS.has(value) && !(INITIAL.test(value) && endsAt(next))) return;
    splitStop(words);
    if (/^[\p{Lu}\u201C"]/u.test(next)) breaks.add(words.length);
  });
  return { words, breaks };
}

/** "B." of "Plan B.": before a word that is no name, its stop ends the sentence. */
const INITIAL = /^\p{Lu}\.$/u;
const endsAt = (next: string): boolean =>
  next === '' || (/^\p{Lu}/u.test(next) && SENTENCE_OPENERS.has(next.toLowerCase()));

const lowerOf = (written: string): string =>
  written
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .replaceAll(/\p{Cf}/gu, '');

/** "miss." -> "miss" and "." */
function splitStop(words: Word[]): void {
  const word = words.pop();
  if (word === undefined) return;
  const end = word.end - 1;
  words.push({ ...word, end, text: word.text.slice(0, -1), lower: word.lower.slice(0, -1) });
  words.push({ start: end, end: word.end, text: '.', lower: '.', pos: 'PUNCT' });
}

const PARTS: ReadonlySet<string> = new Set([
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
  'SPACE',
]);

const isPart = (part: string): part is PartOfSpeech => PARTS.has(part);

const partOf = (part = 'X'): PartOfSpeech => (isPart(part) ? part : 'X');
