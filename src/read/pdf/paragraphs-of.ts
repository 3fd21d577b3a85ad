/** A piece of a line: its text, where its foot stands on the page (from below) and how high it is, in points. */
export type Piece = { readonly text: string; readonly y: number; readonly height: number };

type Line = { readonly text: string; readonly y: number; readonly height: number };

/** A gap between lines that is wider than the median by this factor is one between paragraphs. */
const WIDER = 1.35;
/** So is one of twice the height of the letters, where every paragraph has one line. */
const WIDEST = 2;

/** The paragraphs of pages, each on one line. A paragraph that is broken by the end of a page goes on, where no sentence ends there. */
export function paragraphsOf(pages: readonly (readonly Piece[])[]): readonly string[] {
  const paragraphs: string[] = [];
  for (const page of pages) {
    const lines = linesOf(page);
    const usual = median(
      lines
        .slice(1)
        .map(({ y }, at) => (lines[at]?.y ?? y) - y)
        .filter((gap) => gap > 0),
    );
    lines.forEach((line, at) => {
      const before = lines[at - 1];
      const last = paragraphs.at(-1);
      const goesOn =
        last !== undefined &&
        (before === undefined
          ? /[\p{Ll},]$/u.test(last) && /^\p{Ll}/u.test(line.text)
          : isClose(before, line, usual));
      if (goesOn) paragraphs[paragraphs.length - 1] = joined(last, line.text);
      else paragraphs.push(line.text);
    });
  }
  return paragraphs;
}

function linesOf(pieces: readonly Piece[]): readonly Line[] {
  const lines: Line[] = [];
  for (const { text, y, height } of pieces) {
    const last = lines.at(-1);
    const isSame = last !== undefined && Math.abs(last.y - y) < Math.max(height, last.height, 1) / 2;
    if (isSame)
      lines[lines.length - 1] = {
        ...last,
        text: `${last.text}${text}`,
        height: Math.max(height, last.height),
      };
    else lines.push({ text, y, height });
  }
  return lines
    .map((line) => ({ ...line, text: line.text.replaceAll(/\s+/gu, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

/** Letters of another size are a heading; a gap wider than is usual on the page begins a paragraph. */
function isClose(above: Line, below: Line, usual: number): boolean {
  const gap = above.y - below.y;
  const isSameSize = Math.abs(above.height - below.height) <= 0.2 * Math.max(above.height, below.height);
  return isSameSize && gap > 0 && gap <= Math.min(WIDER * usual, WIDEST * above.height);
}

/** A hyphen at the end of a line was put there by whoever set it, where a small letter follows. */
const joined = (above: string, below: string): string =>
  /\p{Ll}-$/u.test(above) && /^\p{Ll}/u.test(below) ? `${above.slice(0, -1)}${below}` : `${above} ${below}`;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
