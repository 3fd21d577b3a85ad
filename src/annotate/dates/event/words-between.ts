import { sliceOf, type Span } from '../../../text/span.ts';

const WORD = /[\p{L}\d][\p{L}\d'’.-]*/gu;

type Word = Span & { readonly word: string };

/** The words of a stretch, with the story's offsets. */
export const wordsOf = (text: string, span: Span): readonly Word[] =>
  [...sliceOf(text, span).matchAll(WORD)].map(({ index, 0: word }) => ({
    word,
    start: span.start + index,
    end: span.start + index + word.length,
  }));

/** The words from one stretch to the other, whichever stands first; none where they touch. */
export function wordsBetween(text: string, a: Span, b: Span): readonly string[] {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  if (first.end >= second.start) return [];
  return wordsOf(text, { start: first.end, end: second.start }).map(({ word }) => word);
}
