/** Damerau's distance in letters (two that changed places count once), or `most` + 1 where it is more. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const row = lastRow(a, b, most);
  return row === null ? most + 1 : Math.min(at(row, b.length), most + 1);
}

/** The least distance from `a` to a beginning of `b`, or `most` + 1 where it is more. */
export function distanceToBeginning(a: string, b: string, most: number): number {
  const row = lastRow(a, b, most);
  return row === null ? most + 1 : Math.min(most + 1, ...row.subarray(0, b.length + 1));
}

type Rows = readonly [Uint16Array, Uint16Array, Uint16Array];

const rowsFor = (length: number): Rows => [
  new Uint16Array(length),
  new Uint16Array(length),
  new Uint16Array(length),
];

// Three rows of the table are enough; they are used again for every pair of words.
let rows = rowsFor(64);

/** The distances from `a` to each beginning of `b`; null where all are more than `most`. Overwritten by the next call. */
function lastRow(a: string, b: string, most: number): Uint16Array | null {
  if (rows[0].length <= b.length) rows = rowsFor(2 * b.length);
  let [older, before, row] = rows;
  for (let j = 0; j <= b.length; j += 1) before[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      const edited = Math.min(at(before, j) + 1, at(row, j - 1) + 1, at(before, j - 1) + (same ? 0 : 1));
      const cost = isExchanged(a, b, [i, j]) ? Math.min(edited, at(older, j - 2) + 1) : edited;
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return null;
    [older, before, row] = [before, row, older];
  }
  return before;
}

const at = (row: Uint16Array, index: number): number => row[index] ?? 0;

/** Whether the last two letters before these places are the same in the other order. */
const isExchanged = (a: string, b: string, [i, j]: readonly [number, number]): boolean =>
  i > 1 &&
  j > 1 &&
  a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
  a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
