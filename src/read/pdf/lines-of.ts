import { isOneLine, rightOf, type Piece } from './piece.ts';

/** Between words of one line stands less than this, in heights of its letters; between columns more. */
const WIDEST_BLANK = 1.5;
/** And between two words more than this. */
const NARROWEST_BLANK = 0.12;

/** The lines of a page: pieces that stand side by side, in the order of the rows from above, and in a row from the left. */
export function linesOf(pieces: readonly Piece[]): readonly Piece[] {
  const rows: Piece[][] = [];
  for (const piece of pieces.filter(({ text }) => text.trim() !== '').toSorted((a, b) => b.y - a.y)) {
    const [head] = rows.at(-1) ?? [];
    if (head !== undefined && isOneLine(head, piece)) rows.at(-1)?.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => joined(row.toSorted((a, b) => a.x - b.x)));
}

function joined(row: readonly Piece[]): readonly Piece[] {
  const lines: Piece[] = [];
  for (const piece of row) {
    const last = lines.at(-1);
    const height = Math.max(piece.height, last?.height ?? 0, 1);
    const gap = last === undefined ? 0 : piece.x - rightOf(last);
    if (last === undefined || gap > WIDEST_BLANK * height) lines.push(piece);
    else {
      const blank =
        gap > NARROWEST_BLANK * height && !/\s$/u.test(last.text) && !/^\s/u.test(piece.text) ? ' ' : '';
      lines[lines.length - 1] = {
        text: `${last.text}${blank}${piece.text}`,
        x: last.x,
        y: last.height >= piece.height ? last.y : piece.y,
        width: Math.max(rightOf(piece), rightOf(last)) - last.x,
        height,
      };
    }
  }
  return lines.map((line) => ({ ...line, text: line.text.replaceAll(/\s+/gu, ' ').trim() }));
}
