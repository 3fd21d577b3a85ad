/** A half-open range of UTF-16 offsets into one story's text. */
export type Span = { readonly start: number; readonly end: number };

/** Throws a RangeError unless 0 <= start < end: an empty span points at nothing. */
export function span(start: number, end: number): Span {
  if (!(start >= 0 && start < end)) throw new RangeError(`not a span: [${start}, ${end})`);
  return { start, end };
}

export const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end);

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The span without white space at its ends, or null where nothing else is left. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  const to = start + piece.trimEnd().length;
  return from < to ? { start: from, end: to } : null;
}
