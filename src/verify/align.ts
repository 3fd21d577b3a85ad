import { NO_REST, type Rest } from '../text/rest.ts';

/** One word of the claim beside one of the story; null where the other has none. Indices into both. */
export type Pair = { readonly claimed: number | null; readonly said: number | null };

type Alignment = {
  /** From the first word that both have or one put in, to the last. */
  readonly pairs: readonly Pair[];
  readonly cost: number;
};

/** What a word of the claim costs that the story does not have there, or has another for. */
const PUT_IN = 1;
const REPLACED = 0.95;
/** "denies" for "denied". */
const OTHER_FORM = 0.4;
/** A gap costs little more where it is long: a part that was cut out is one change. */
const GAP = 0.9;
const GAP_WORD = 0.02;

/** Words of two utterances are joined only where that explains several of the claim's; utterances left out between them cost little. */
const BREAK = 1.5;
const UTTERANCE_LEFT_OUT = 0.1;

/** How the best alignment reached a cell: from which of the three states. */
const PAIRED = 0;
const LEFT_OUT = 1;
const PUT = 2;
const BEGINS = 3;

/** Words as numbers, so that comparing them is quick; `stems` tells which are forms of one word, `breaks` has a 1 where another utterance begins, or where a claim says that something is left out. */
export type Row = { readonly words: Int32Array; readonly stems: Int32Array; readonly breaks: Uint8Array };

/**
 * Where in what was said the claimed words fit best, word by word (Gotoh's alignment with affine gaps; what stands before and behind in
 * the story costs nothing). Rests between two words of the claim.
 */
export async function align(claimed: Row, said: Row, rest: Rest = NO_REST): Promise<Alignment> {
  const [rows, columns] = [claimed.words.length, said.words.length];
  const width = columns + 1;
  // The costs of the row before and of this one, a state each; which state each cell of each state came from.
  let before = makeCosts(width, 0);
  const table = (): Uint8Array => new Uint8Array((rows + 1) * width).fill(BEGINS);
  const ways: Ways = [table(), table(), table()];
  for (let i = 1; i <= rows; i += 1) {
    const row = makeCosts(width, Infinity);
    row[PUT][0] = i * PUT_IN;
    ways[PUT].fill(PUT, i * width, i * width + 1);
    fillRow({ claimed, said, before, row, ways, i, width });
    before = row;
    // oxlint-disable-next-line no-await-in-loop -- one row after the other
    await rest();
  }
  return walkBack({ ways, last: before, rows, width });
}

type Costs = readonly [Float64Array, Float64Array, Float64Array];
type Ways = readonly [Uint8Array, Uint8Array, Uint8Array];

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
  readonly ways: Ways;
  readonly i: number;
  readonly width: number;
};

const at = (costs: Float64Array, index: number): number => costs[index] ?? Infinity;

function fillRow(filling: Filling): void {
  for (let j = 1; j < filling.width; j += 1) {
    pairWords(filling, j);
    leaveOut(filling, j);
    putIn(filling, j);
  }
}

/** The two words stand for each other, the same or not. */
function pairWords({ claimed, said, before, row, ways, i, width }: Filling, j: number): void {
  const isSame = said.words[j - 1] === claimed.words[i - 1];
  const isForm = said.stems[j - 1] === claimed.stems[i - 1];
  // Where the claim says itself that something is left out, nothing is the dearer for it.
  const isSaid = claimed.breaks[i - 1] === 1;
  const broken = i > 1 && said.breaks[j - 1] === 1 && !isSaid ? BREAK : 0;
  const paired = at(before[PAIRED], j - 1) + broken;
  const left = at(before[LEFT_OUT], j - 1) + broken - (isSaid ? GAP : 0);
  const least = Math.min(paired, left, at(before[PUT], j - 1));
  row[PAIRED][j] = least + (isSame ? 0 : isForm ? OTHER_FORM : REPLACED);
  ways[PAIRED][i * width + j] = least === paired ? PAIRED : least === left ? LEFT_OUT : PUT;
}

/** The claim lacks a word that was said. */
function leaveOut({ said, row, ways, i, width }: Filling, j: number): void {
  const skipped = GAP_WORD + (said.breaks[j - 1] === 1 ? UTTERANCE_LEFT_OUT : 0);
  const [paired, put] = [at(row[PAIRED], j - 1), at(row[PUT], j - 1)];
  const opened = Math.min(paired, put) + GAP + skipped;
  const longer = at(row[LEFT_OUT], j - 1) + skipped;
  row[LEFT_OUT][j] = Math.min(opened, longer);
  ways[LEFT_OUT][i * width + j] = longer <= opened ? LEFT_OUT : paired <= put ? PAIRED : PUT;
}

/** The claim has a word that was not said. */
function putIn({ before, row, ways, i, width }: Filling, j: number): void {
  const [paired, left, put] = [at(before[PAIRED], j), at(before[LEFT_OUT], j), at(before[PUT], j)];
  const least = Math.min(paired, left, put);
  row[PUT][j] = least + PUT_IN;
  ways[PUT][i * width + j] = least === paired ? PAIRED : least === put ? PUT : LEFT_OUT;
}

type Walking = {
  readonly ways: Ways;
  readonly last: Costs;
  readonly rows: number;
  readonly width: number;
};

function walkBack({ ways, last, rows, width }: Walking): Alignment {
  let [state, j, cost] = [PUT, 0, at(last[PUT], 0)];
  for (let end = 1; end < width; end += 1)
    for (const each of [PAIRED, PUT])
      if (at(last[each] ?? last[PUT], end) < cost)
        [state, j, cost] = [each, end, at(last[each] ?? last[PUT], end)];
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
