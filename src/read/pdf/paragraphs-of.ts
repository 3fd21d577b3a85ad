import { joinLines, wordsSeen, type Seen } from './join-lines.ts';
import { linesOf } from './lines-of.ts';
import { median, type Piece } from './piece.ts';
import { inReadingOrder } from './reading-order.ts';
import { withoutRunningHeads } from './running-heads.ts';

/** A gap between lines that is wider than the median by this factor is one between paragraphs. */
const WIDER = 1.35;
/** So is one of twice the height of the letters, where every paragraph has one line. */
const WIDEST = 2;
/** How far the first line of a paragraph may be set in, in heights of its letters. */
const INDENT = { least: 0.6, most: 4 } as const;
/** A paragraph goes on in the next column or page where it is longer than a heading, in characters. */
const LONGER_THAN_HEADINGS = 40;

/**
 * The paragraphs of pages, each on one line, column by column. What stands at the head or foot of every page is left out; a paragraph that
 * is broken by the end of a column or a page goes on, where no sentence ends there.
 */
export function paragraphsOf(pages: readonly (readonly Piece[])[]): readonly string[] {
  const rows = withoutRunningHeads(pages.map((page) => linesOf(page)));
  const ordered = rows.map((lines) => inReadingOrder(lines));
  const seen = wordsSeen(rows.flat().map(({ text }) => text));
  const paragraphs: Paragraph[] = [];
  for (const lines of ordered) addLines(paragraphs, lines, seen);
  return paragraphs.map(({ text }) => text);
}

type Paragraph = { readonly text: string; readonly last: Piece };

function addLines(paragraphs: Paragraph[], lines: readonly Piece[], seen: Seen): void {
  const usual = median(
    lines
      .slice(1)
      .map(({ y }, at) => (lines[at]?.y ?? y) - y)
      .filter((gap) => gap > 0),
  );
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const last = paragraphs.at(-1);
    const isBelow = before !== undefined && before.y > line.y;
    const goesOn =
      last !== undefined &&
      (isBelow ? isClose(before, line, usual) && !isIndented(last, line) : runsOver(last, line));
    if (goesOn)
      paragraphs[paragraphs.length - 1] = { text: joinLines(last.text, line.text, seen), last: line };
    else paragraphs.push({ text: line.text, last: line });
  });
}

/** Letters of another size are a heading; a gap wider than is usual on the page begins a paragraph. */
function isClose(above: Piece, below: Piece, usual: number): boolean {
  const gap = above.y - below.y;
  return isSameSize(above, below) && gap <= Math.min(WIDER * usual, WIDEST * above.height);
}

const isSameSize = (a: Piece, b: Piece): boolean =>
  Math.abs(a.height - b.height) <= 0.2 * Math.max(a.height, b.height);

const endsSentence = (text: string): boolean => /[.!?:][”"’')\]]*$/u.test(text);

/** The first line of a paragraph may be set in. */
function isIndented({ text, last }: Paragraph, line: Piece): boolean {
  const indent = (line.x - last.x) / Math.max(line.height, 1);
  return endsSentence(text) && indent >= INDENT.least && indent <= INDENT.most;
}

/** At the top of a column or of a page: a sentence that was not ended below goes on. */
const runsOver = ({ text, last }: Paragraph, line: Piece): boolean =>
  !endsSentence(text) &&
  isSameSize(last, line) &&
  (text.length > LONGER_THAN_HEADINGS || /^\p{Ll}/u.test(line.text));
