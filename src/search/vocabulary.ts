/** The terms of all stories, asked for the nearest to one that none of them has. */
export type Vocabulary = {
  /** `derived`: a word with another ending will do, "surveillance" for "surveil"; a name's must be the name. */
  readonly nearest: (term: string, derived: boolean) => string | null;
};

/** A shorter word has too many neighbours: "iran" and "iraq". */
const SHORTEST = 5;
/** From this length on two letters may differ. */
const LONG = 8;
/** A derivation adds at most so many letters to the stem. */
const LONGEST_ENDING = 4;

export function makeVocabulary(terms: Iterable<string>): Vocabulary {
  const byStart = new Map<string, string[]>();
  for (const term of terms) {
    if (term.length < SHORTEST - 1 || !/^\p{L}+$/u.test(term)) continue;
    const start = term.slice(0, 1);
    const known = byStart.get(start);
    if (known === undefined) byStart.set(start, [term]);
    else known.push(term);
  }
  return {
    nearest: (term, derived) => {
      if (term.length < SHORTEST || !/^\p{L}+$/u.test(term)) return null;
      const most = term.length < LONG ? 1 : 2;
      let best: string | null = null;
      let least = most + 1;
      for (const known of byStart.get(term.slice(0, 1)) ?? []) {
        const distance = derived && derives(term, known) ? 0.5 : editDistance(term, known, most);
        if (distance < least) [best, least] = [known, distance];
      }
      return best;
    },
  };
}

/** One is the other with an ending. */
function derives(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST && long.length - short.length <= LONGEST_ENDING && long.startsWith(short);
}

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
