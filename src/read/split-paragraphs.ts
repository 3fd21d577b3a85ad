import { sliceOf, trimmed, type Span } from '../text/span.ts';
import { cellsIn, isItem, isRow } from './lines.ts';

/** A block whose lines are all about this long and do not end a sentence was wrapped by an editor: it is one paragraph. */
const WRAPPED_LINE = { shortest: 50, longest: 100 } as const;
/** A line that is broken within a sentence is no word of a list; in characters. */
const SHORTEST_BROKEN = 20;

/**
 * The blocks of a text, in order, as trimmed spans. A blank line ends a block; so does every line end, unless the lines of the block
 * were wrapped at a width, or one is broken within a sentence.
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
  return lines.length > 1 && wasWrapped(text, lines) ? [block] : joinBroken(text, lines);
}

function wasWrapped(text: string, lines: readonly Span[]): boolean {
  const inner = lines.slice(0, -1);
  const fits = inner.every(
    ({ start, end }) => end - start >= WRAPPED_LINE.shortest && end - start <= WRAPPED_LINE.longest,
  );
  const ending = inner.filter(({ end }) => /[.!?”"’]/u.test(text.charAt(end - 1))).length;
  return fits && ending <= inner.length / 2 && !lines.some((line) => standsAlone(sliceOf(text, line)));
}

const standsAlone = (line: string): boolean => isItem(line) || isRow(line);

/** Lines of which the first ends, and the second begins, within a sentence are one. */
function joinBroken(text: string, lines: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && isBroken(text, last, line))
      joined[joined.length - 1] = { start: last.start, end: line.end };
    else joined.push(line);
  }
  return joined;
}

function isBroken(text: string, above: Span, below: Span): boolean {
  return (
    above.end - above.start >= SHORTEST_BROKEN &&
    /[\p{Ll},]/u.test(text.charAt(above.end - 1)) &&
    /\p{Ll}/u.test(text.charAt(below.start)) &&
    !(cellsIn(sliceOf(text, above)) > 0 && cellsIn(sliceOf(text, below)) > 0)
  );
}
