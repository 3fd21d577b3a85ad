import { LEMMAS } from '../lexicon/en/verb-lemmas.ts';

/** Words recur; the bound keeps memory flat. */
const MOST_LEMMAS = 20_000;
const KNOWN = new Map<string, string>();

/** The dictionary form of a verb, by a list of irregular forms and by endings; "promised" and "promises" are both "promis". */
export function lemmaOf(lower: string): string {
  const known = KNOWN.get(lower);
  if (known !== undefined) return known;
  if (KNOWN.size >= MOST_LEMMAS) KNOWN.clear();
  const lemma = readLemma(lower);
  KNOWN.set(lower, lemma);
  return lemma;
}

function readLemma(lower: string): string {
  const listed = LEMMAS.get(lower);
  if (listed !== undefined) return listed;
  const cut = withoutEnding(
    lower.endsWith('ies') || lower.endsWith('ied') ? `${lower.slice(0, -3)}y` : lower,
  );
  if (cut.length < SHORTEST) return lower;
  const last = cut.charAt(cut.length - 1);
  return DOUBLED.has(last) && cut.charAt(cut.length - 2) === last ? cut.slice(0, -1) : cut;
}

/** A stem is no shorter. */
const SHORTEST = 3;

/** Consonants that are doubled before an ending: "planned". */
const DOUBLED: ReadonlySet<string> = new Set('bdglmnprt');

/** The longest ending counts. No patterns: every word of a story comes by here. */
function withoutEnding(word: string): string {
  if (word.endsWith('ing')) return word.slice(0, -3);
  if (word.endsWith('ed') || word.endsWith('es')) return word.slice(0, -2);
  return (word.endsWith('s') && !word.endsWith('ss')) || word.endsWith('e') ? word.slice(0, -1) : word;
}
