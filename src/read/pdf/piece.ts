/** A piece of text on a page, in points: where its left end and its foot stand (from below), how wide and how high it is. */
export type Piece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export const rightOf = ({ x, width }: Piece): number => x + width;

export const isOneLine = (a: Piece, b: Piece): boolean =>
  Math.abs(a.y - b.y) < Math.max(a.height, b.height, 1) / 2;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
