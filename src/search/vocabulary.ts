import { editDistance } from '../text/edit-distance.ts';

/** The terms of all stories, asked for the nearest to one that none of them has. */
export type Vocabulary = {
  /** `derived`: a word with another ending will do, "surveillance" for "surveil"; a name's must be the name. */
  readonly nearest: (term: string, derived: boolean) => string | null;
  /** Takes in one that it does not have. */
  readonly add: (term: string) => void;
};

/** A shorter word has too many neighbours: "iran" and "iraq". */
const SHORTEST = 5;
/** From this length on two letters may differ. */
const LONG = 8;
/** A derivation adds at most four letters to the stem. */
const LONGEST_ENDING = 4;

export function makeVocabulary(): Vocabulary {
  const byStart = new Map<string, string[]>();
  return {
    add: (term) => {
      if (term.length < SHORTEST - 1 || !/^\p{L}+$/u.test(term)) return;
      const start = term.slice(0, 1);
      const known = byStart.get(start);
      if (known === undefined) byStart.set(start, [term]);
      else known.push(term);
    },
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
