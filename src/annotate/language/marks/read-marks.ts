import { sliceOf, type Span } from '../../../text/span.ts';

/** One quotation mark in a text, with what its surroundings allow it to be. */
export type Mark = Span & {
  readonly level: 'double' | 'single';
  readonly opens: boolean;
  readonly closes: boolean;
  /** “ and ” say by their shape what they are; the surroundings are believed only where the shape cannot be true. */
  readonly shape: 'open' | 'close' | 'either';
};

/** “ ” " « » `` '' ‘ ’ ' — two marks of a kind that touch are one double mark. */
const MARK = /``|''|‘‘|’’|““|””|[“”„"«»‘’'`]/gu;

const SHAPES: ReadonlyMap<string, Mark['shape']> = new Map([
  ['“', 'open'],
  ['„', 'open'],
  ['““', 'open'],
  ['””', 'close'],
  ['«', 'open'],
  ['``', 'open'],
  ['‘‘', 'open'],
  ['‘', 'open'],
  ['`', 'open'],
  ['”', 'close'],
  ['»', 'close'],
  ['’’', 'close'],
  ['’', 'close'],
]);

const SINGLE: ReadonlySet<string> = new Set(['‘', '’', "'", '`']);

const isOutside = (character: string): boolean =>
  character === '' || /[\s([{\u2012-\u2015/-]/u.test(character);
const isAfter = (character: string): boolean =>
  character === '' || /[\s.,;:!?)\]}\u2012-\u2015\u2026/-]/u.test(character);
const MARK_CHARACTER = /[“”„"«»‘’'`]/u;

/** Every mark in `place`, in order. An apostrophe within a word is none. */
export function readMarks(text: string, place: Span): readonly Mark[] {
  const marks: Mark[] = [];
  for (const match of sliceOf(text, place).matchAll(MARK)) {
    const start = place.start + match.index;
    const mark = markAt(text, { start, end: start + match[0].length }, place);
    if (mark !== null) marks.push(mark);
  }
  return marks;
}

function markAt(text: string, at: Span, place: Span): Mark | null {
  const words = sliceOf(text, at);
  const before = sliceOf(text, { start: Math.max(at.start - 1, place.start), end: at.start });
  const after = sliceOf(text, { start: at.end, end: Math.min(at.end + 1, place.end) });
  const shape = SHAPES.get(words) ?? 'either';
  const level = SINGLE.has(words) ? 'single' : 'double';
  const opens = !isSpace(after) && (shape === 'open' || mayOpenAfter(before) || isJammed(before, after));
  const closes = !isSpace(before) && (isAfter(after) || MARK_CHARACTER.test(after));
  return level === 'double' || opens || closes ? { ...at, level, opens, closes, shape } : null;
}

const mayOpenAfter = (before: string): boolean => isOutside(before) || MARK_CHARACTER.test(before);

/** he said,"Look : the space before the mark was lost. */
const isJammed = (before: string, after: string): boolean =>
  /[,:;]/u.test(before) && /[\p{L}\p{N}]/u.test(after);

const isSpace = (character: string): boolean => character === '' || /\s/u.test(character);
