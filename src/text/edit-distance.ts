/** Damerau's distance in letters (two that changed places count once), or `most` + 1 where it is more. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_none, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) row.push(cheapest({ a, b, rows, row, i, j }));
    rows.push(row);
  }
  return Math.min(rows[a.length]?.[b.length] ?? most + 1, most + 1);
}

type Cell = {
  readonly a: string;
  readonly b: string;
  /** The rows above. */
  readonly rows: readonly (readonly number[])[];
  readonly row: readonly number[];
  readonly i: number;
  readonly j: number;
};

function cheapest({ a, b, rows, row, i, j }: Cell): number {
  const at = (up: number, left: number): number => rows[i - up]?.[j - left] ?? Infinity;
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return Math.min(
    at(1, 0) + 1,
    (row[j - 1] ?? Infinity) + 1,
    at(1, 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
    swapped ? at(2, 2) + 1 : Infinity,
  );
}
