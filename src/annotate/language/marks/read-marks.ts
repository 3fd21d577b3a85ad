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
  const mark = {
    level: SINGLE.has(words) ? 'single' : 'double',
    shape: SHAPES.get(words) ?? 'either',
  } as const;
  const opens = mayOpen(mark, before, after);
  const closes = mayClose(mark, before, after);
  return mark.level === 'double' || opens || closes ? { ...at, ...mark, opens, closes } : null;
}

type Look = Pick<Mark, 'level' | 'shape'>;

/** Between blanks a mark is believed by its shape, a straight one by its order: “ We left . ” */
const mayOpen = ({ level, shape }: Look, before: string, after: string): boolean =>
  isSpace(after)
    ? level === 'double' && shape !== 'close' && isSpace(before)
    : shape === 'open' || mayOpenAfter(before) || isJammed(before, after);

const mayClose = ({ level, shape }: Look, before: string, after: string): boolean =>
  isSpace(before)
    ? level === 'double' && (shape === 'close' ? isAfter(after) : shape === 'either' && isSpace(after))
    : isAfter(after) || MARK_CHARACTER.test(after);

const mayOpenAfter = (before: string): boolean => isOutside(before) || MARK_CHARACTER.test(before);

/** he said,"Look : the space before the mark was lost. */
const isJammed = (before: string, after: string): boolean =>
  /[,:;]/u.test(before) && /[\p{L}\p{N}]/u.test(after);

const isSpace = (character: string): boolean => character === '' || /\s/u.test(character);
