/** One word of the claim beside one of the story; null where the other has none. Indices into both. */
export type Pair = { readonly claimed: number | null; readonly said: number | null };

type Alignment = {
  /** From the first word that both have or one put in, to the last. */
  readonly pairs: readonly Pair[];
  readonly cost: number;
};

/** What a word of the claim costs that the story does not have there, or has another for. */
const PUT_IN = 1;
const REPLACED = 1.2;
/** "denies" for "denied". */
const OTHER_FORM = 0.4;
/** A gap costs little more where it is long: a part that was cut out is one change. */
const GAP = 0.9;
const GAP_WORD = 0.02;

/** How the best alignment reached a cell: from which of the three states. */
const PAIRED = 0;
const LEFT_OUT = 1;
const PUT = 2;
const BEGINS = 3;

/** Words as numbers, so that comparing them is quick; `stems` tells which are forms of one word. */
export type Row = { readonly words: Int32Array; readonly stems: Int32Array };

/**
 * Where in what was said the claimed words fit best, word by word (Gotoh's alignment with affine gaps; what stands before and behind in
 * the story costs nothing).
 */
export function align(claimed: Row, said: Row): Alignment {
  const [rows, columns] = [claimed.words.length, said.words.length];
  const width = columns + 1;
  // The costs of the row before and of this one, a state each; which state each cell of each state came from.
  let before = makeCosts(width, 0);
  const ways = [0, 1, 2].map(() => new Uint8Array((rows + 1) * width).fill(BEGINS));
  for (let i = 1; i <= rows; i += 1) {
    const row = makeCosts(width, Infinity);
    row[PUT][0] = i * PUT_IN;
    ways[PUT]?.fill(PUT, i * width, i * width + 1);
    fillRow({ claimed, said, before, row, ways, i, width });
    before = row;
  }
  return walkBack({ ways, last: before, rows, width });
}

type Costs = readonly [Float64Array, Float64Array, Float64Array];

/** Where a claim may begin at any word, its first row costs nothing. */
const makeCosts = (width: number, first: number): Costs => [
  new Float64Array(width).fill(first),
  new Float64Array(width).fill(Infinity),
  new Float64Array(width).fill(Infinity),
];

type Filling = {
  readonly claimed: Row;
  readonly said: Row;
  readonly before: Costs;
  readonly row: Costs;
  readonly ways: readonly Uint8Array[];
  readonly i: number;
  readonly width: number;
};

const at = (costs: Float64Array, index: number): number => costs[index] ?? Infinity;

function fillRow({ claimed, said, before, row, ways, i, width }: Filling): void {
  const word = claimed.words[i - 1];
  const stem = claimed.stems[i - 1];
  const [paired, left, put] = row;
  const [wayOfPaired, wayOfLeft, wayOfPut] = ways;
  if (wayOfPaired === undefined || wayOfLeft === undefined || wayOfPut === undefined) return;
  for (let j = 1; j < width; j += 1) {
    const cell = i * width + j;
    const other =
      said.words[j - 1] === word ? 0 : said.stems[j - 1] === stem ? OTHER_FORM : REPLACED;
    const [a, b, c] = [at(before[PAIRED], j - 1), at(before[LEFT_OUT], j - 1), at(before[PUT], j - 1)];
    const least = Math.min(a, b, c);
    paired[j] = least + other;
    wayOfPaired[cell] = least === a ? PAIRED : least === b ? LEFT_OUT : PUT;
    const opened = Math.min(at(paired, j - 1), at(put, j - 1)) + GAP + GAP_WORD;
    const longer = at(left, j - 1) + GAP_WORD;
    left[j] = Math.min(opened, longer);
    wayOfLeft[cell] = longer <= opened ? LEFT_OUT : at(paired, j - 1) <= at(put, j - 1) ? PAIRED : PUT;
    const [d, e, f] = [at(before[PAIRED], j), at(before[LEFT_OUT], j), at(before[PUT], j)];
    const smallest = Math.min(d, e, f);
    put[j] = smallest + PUT_IN;
    wayOfPut[cell] = smallest === d ? PAIRED : smallest === f ? PUT : LEFT_OUT;
  }
}

type Walking = {
  readonly ways: readonly Uint8Array[];
  readonly last: Costs;
  readonly rows: number;
  readonly width: number;
};

function walkBack({ ways, last, rows, width }: Walking): Alignment {
  let [state, j, cost] = [PUT, 0, at(last[PUT], 0)];
  for (let end = 1; end < width; end += 1)
    for (const each of [PAIRED, PUT])
      if (at(last[each] ?? last[PUT], end) < cost) [state, j, cost] = [each, end, at(last[each] ?? last[PUT], end)];
  const pairs: Pair[] = [];
  let i = rows;
  while (i > 0) {
    const way = ways[state]?.[i * width + j] ?? PUT;
    if (state === PAIRED) pairs.push({ claimed: (i -= 1), said: (j -= 1) });
    else if (state === LEFT_OUT) pairs.push({ claimed: null, said: (j -= 1) });
    else pairs.push({ claimed: (i -= 1), said: null });
    state = way === BEGINS ? PUT : way;
  }
  return { pairs: pairs.toReversed(), cost };
}
