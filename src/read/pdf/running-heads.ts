import { isOneLine, type Piece } from './piece.ts';

/** So many rows at the top and at the foot of a page may belong to the pages, and not to the text. */
const ROWS = 2;
/** "3", "- 3 -", "Page 3 of 12". */
const PAGE_NUMBER = /^[-–—\s]*(?:page\s)?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?[-–—\s]*$/iu;

/** The pages without what stands at the head or foot of several of them, but for the number of the page, and without page numbers. */
export function withoutRunningHeads(pages: readonly (readonly Piece[])[]): readonly (readonly Piece[])[] {
  const rows = pages.map((lines) => outerRows(lines));
  const counts = new Map<string, number>();
  for (const key of rows.flatMap((outer) => [...new Set(outer.map((row) => keyOf(row)))]))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  return pages.map((lines, page) => {
    const outer = rows[page] ?? [];
    const isNumber = (row: readonly Piece[], at: number): boolean =>
      (at === 0 || at === outer.length - 1) && PAGE_NUMBER.test(wordsOf(row));
    const dropped = new Set(
      outer.filter((row, at) => isNumber(row, at) || (counts.get(keyOf(row)) ?? 0) > 1).flat(),
    );
    return lines.filter((line) => !dropped.has(line));
  });
}

/** The first and the last rows of a page, whose lines come from above. */
function outerRows(lines: readonly Piece[]): readonly (readonly Piece[])[] {
  const rows: Piece[][] = [];
  for (const line of lines) {
    const [head] = rows.at(-1) ?? [];
    if (head !== undefined && isOneLine(head, line)) rows.at(-1)?.push(line);
    else rows.push([line]);
  }
  return rows.length <= 2 * ROWS ? rows : [...rows.slice(0, ROWS), ...rows.slice(-ROWS)];
}

const wordsOf = (row: readonly Piece[]): string => row.map(({ text }) => text).join(' ');

/** The same on every page, whatever its number. */
const keyOf = (row: readonly Piece[]): string =>
  wordsOf(row)
    .replaceAll(/\d+/gu, ' ')
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim()
    .toLowerCase() || wordsOf(row);
