import { trimmed, type Span } from '../text/span.ts';

/** A block whose lines are all about this long and do not end a sentence was wrapped by an editor: it is one paragraph. */
const WRAPPED_LINE = { shortest: 50, longest: 100 } as const;

/**
 * The blocks of a text, in order, as trimmed spans. A blank line ends a block; so does every line end, unless the lines of the block
 * were wrapped at a width.
 */
export function splitParagraphs(text: string): readonly Span[] {
  const blocks: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\r?\n[^\S\n]*\n\s*|$/gu)) {
    const block = trimmed(text, { start, end: gap.index });
    // One by one: a call takes only so many arguments, and a text may have half a million lines.
    for (const line of block === null ? [] : splitLines(text, block)) blocks.push(line);
    start = gap.index + gap[0].length;
  }
  return blocks;
}

function splitLines(text: string, block: Span): readonly Span[] {
  const lines: Span[] = [];
  let start = block.start;
  for (const { index } of text.slice(block.start, block.end).matchAll(/\n|$/gu)) {
    const line = trimmed(text, { start, end: block.start + index });
    if (line !== null) lines.push(line);
    start = block.start + index + 1;
  }
  return lines.length > 1 && wasWrapped(text, lines) ? [block] : lines;
}

function wasWrapped(text: string, lines: readonly Span[]): boolean {
  const inner = lines.slice(0, -1);
  const fits = inner.every(
    ({ start, end }) => end - start >= WRAPPED_LINE.shortest && end - start <= WRAPPED_LINE.longest,
  );
  const ending = inner.filter(({ end }) => /[.!?”"’]/u.test(text.charAt(end - 1))).length;
  return fits && ending <= inner.length / 2;
}
