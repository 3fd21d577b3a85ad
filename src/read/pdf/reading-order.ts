import { median, rightOf, type Piece } from './piece.ts';

/** Columns have so many lines each. */
const FEWEST_LINES = 3;
/** Lines of running text are at least about this long, in characters; cells of a table are shorter. */
const FEWEST_CHARACTERS = 12;
/** A gutter is at least this wide, in points. */
const NARROWEST_GUTTER = 6;
/** Left edges are one within so many points. */
const NEAR = 4;
/** So many left edges are tried, those of most lines first. */
const MOST_EDGES = 12;

/**
 * The lines of a page in the order in which they are read: of columns first the left one, between lines that reach over both (XY-cut,
 * at one left edge after the other).
 */
export function inReadingOrder(lines: readonly Piece[]): readonly Piece[] {
  const edge = bestEdge(lines);
  if (edge === null) return lines;
  const ordered: Piece[] = [];
  let beside: Piece[] = [];
  const end = (): void => {
    const { left, right } = partedAt(beside, edge);
    ordered.push(...inReadingOrder(left), ...inReadingOrder(right));
    beside = [];
  };
  for (const line of lines) {
    if (crosses(line, edge)) {
      end();
      ordered.push(line);
    } else beside.push(line);
  }
  end();
  return ordered;
}

const isRight = ({ x }: Piece, edge: number): boolean => x >= edge - NEAR / 2;
const crosses = (line: Piece, edge: number): boolean =>
  !isRight(line, edge) && rightOf(line) > edge - NARROWEST_GUTTER;

type Sides = { readonly left: readonly Piece[]; readonly right: readonly Piece[] };

const partedAt = (lines: readonly Piece[], edge: number): Sides => ({
  left: lines.filter((line) => !isRight(line, edge) && !crosses(line, edge)),
  right: lines.filter((line) => isRight(line, edge)),
});

/** The left edge of a column that has another beside it; null where there is one column. */
function bestEdge(lines: readonly Piece[]): number | null {
  const counts = new Map<number, number>();
  for (const { x } of lines) {
    const place = Math.round(x / NEAR) * NEAR;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const edges = [...counts]
    .filter(([, count]) => count >= FEWEST_LINES)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MOST_EDGES);
  let best: { readonly edge: number; readonly lines: number } | null = null;
  for (const [place] of edges) {
    const edge = Math.min(...lines.filter(({ x }) => Math.abs(x - place) <= NEAR).map(({ x }) => x));
    const sides = partedAt(lines, edge);
    const count = Math.min(sides.left.length, sides.right.length);
    if (areColumns(sides) && count > (best?.lines ?? 0)) best = { edge, lines: count };
  }
  return best?.edge ?? null;
}

function areColumns({ left, right }: Sides): boolean {
  const [top, foot] = [Math.max(...right.map(({ y }) => y)), Math.min(...right.map(({ y }) => y))];
  const beside = left.filter(({ y, height }) => y <= top + 2 * height && y >= foot - 2 * height);
  return (
    beside.length >= FEWEST_LINES &&
    right.length >= FEWEST_LINES &&
    [beside, right].every((side) => median(side.map(({ text }) => text.length)) >= FEWEST_CHARACTERS)
  );
}
